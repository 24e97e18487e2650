import { Button, Center, Stack, Text, Title } from '@mantine/core';

/** Shown where a page fails to be drawn, such as after an update of the installation: loading anew is the cure. */
export function BrokenPage() {
  return (
    <Center mih="100vh" p="md" component="main">
      <title>خطا · کارنامه</title>
      <Stack align="center" gap="xs" ta="center">
        <Title order={1} size="h3">
          نمایش این صفحه ناتمام ماند
        </Title>
        <Text c="var(--muted)">صفحه را دوباره بار کنید؛ اگر باز پیش آمد به راهبر سامانه خبر دهید.</Text>
        <Button mt="sm" onClick={() => window.location.reload()}>
          بارگذاری دوباره
        </Button>
      </Stack>
    </Center>
  );
}
