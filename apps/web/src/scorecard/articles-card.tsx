import { useState } from 'react';
import { Button } from '@mantine/core';
import type { ArticleView } from '../api/views.js';
import { SectionCard } from '../parts/section-card.js';
import { ArticleRow } from './article-row.js';
import classes from './articles-card.module.css';

interface ArticlesCardProps {
  readonly articles: readonly ArticleView[];
  readonly agency: string;
  readonly window: string;
}

/** The scored articles with their bars; each opens into its indicators. */
export function ArticlesCard({ articles, agency, window }: ArticlesCardProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const isAllOpen = open.size === articles.length;
  const toggle = (number: number) => {
    const next = new Set(open);
    if (!next.delete(number)) next.add(number);
    setOpen(next);
  };
  return (
    <SectionCard
      title="مواد تصویب‌نامه و شاخص‌ها"
      note={
        <>
          <i className={classes.key} aria-hidden="true" /> میانهٔ همتایان · هر ماده باز می‌شود و شاخص‌هایش را
          نشان می‌دهد
        </>
      }
      aside={
        <Button
          variant="default"
          size="xs"
          onClick={() => setOpen(new Set(isAllOpen ? [] : articles.map(({ number }) => number)))}
        >
          {isAllOpen ? 'بستن همه' : 'باز کردن همه'}
        </Button>
      }
    >
      <ul className={classes.rows}>
        {articles.map((article) => (
          <ArticleRow
            key={article.number}
            article={article}
            agency={agency}
            window={window}
            isOpen={open.has(article.number)}
            onToggle={() => toggle(article.number)}
          />
        ))}
      </ul>
    </SectionCard>
  );
}
