import { useState } from 'react';
import { Select } from '@mantine/core';
import { useAgencies } from '../api/use-agencies.js';
import { useSensitivity } from '../api/use-sensitivity.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { SensitivityCard } from './sensitivity-card.js';
import classes from './trial-result.module.css';

/** On what the rank of one agency rests, by the rule in force. */
export function SensitivityPanel({ window }: { window: string }) {
  const { data: agencies = [] } = useAgencies(window);
  const [chosen, setChosen] = useState<string | null>(null);
  const sensitivity = useSensitivity(chosen, window);
  return (
    <>
      <div className={classes.run}>
        <Select
          label="دستگاه"
          placeholder="نام دستگاه را بنویسید"
          searchable
          limit={60}
          w={{ base: '100%', sm: 420 }}
          data={agencies.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen}
          onChange={setChosen}
          nothingFoundMessage="دستگاهی با این نام نیست"
        />
      </div>
      <div className={classes.cards}>
        {chosen ? (
          <Answer query={sensitivity} waiting={<CardSkeleton heights={[360]} />}>
            {(shown) => <SensitivityCard shown={shown} />}
          </Answer>
        ) : null}
      </div>
    </>
  );
}
