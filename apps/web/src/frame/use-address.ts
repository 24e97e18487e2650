import { useSearchParams } from 'react-router';

/** What the reader chose on a page, kept in its address; an empty text is no choice. */
export function useAddress(): {
  read(name: string): string;
  write(values: Readonly<Record<string, string>>): void;
} {
  const [search, setSearch] = useSearchParams();
  return {
    read: (name) => search.get(name) ?? '',
    write: (values) =>
      setSearch(
        (before) => {
          for (const [name, value] of Object.entries(values))
            if (value === '') before.delete(name);
            else before.set(name, value);
          return before;
        },
        { replace: true },
      ),
  };
}
