/** What people see where the web application was not built. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="fa" dir="rtl">
  <meta charset="utf-8" />
  <title>کارنامه</title>
  <body style="font-family: sans-serif; max-width: 40rem; margin: 4rem auto; line-height: 2">
    <h1>کارنامه</h1>
    <p>صفحه‌های سامانه هنوز ساخته نشده‌اند؛ راهبر سامانه باید <code dir="ltr">npm run build</code> را اجرا و سامانه را دوباره آغاز کند.</p>
  </body>
</html>
`;
