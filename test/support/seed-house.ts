// A process of its own (see api-house.ts): edition 1, four agencies, one account a role, the last closed quarter scored.
import { createLogger, processEnvironment, readConfig } from '#platform';
import { openHouse, OPERATOR, shippedEditionTexts } from '#usecases';
import { REPORTABLE_QUARTER } from './reportable-quarter.js';
import { TEST_ACCOUNTS, TEST_PASSWORD } from './test-accounts.js';

const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
N-01,سازمان نمونهٔ یکم,health,national,,,,1403-Q3,
N-02,سازمان نمونهٔ دوم,economic,national,,,,1403-Q3,
P-01,ادارهٔ کل نمونهٔ یکم,health,provincial,N-01,IR-07,استان نمونه,1403-Q3,
P-02,ادارهٔ کل نمونهٔ دوم,economic,provincial,N-02,IR-07,استان نمونه,1403-Q3,
`;

const config = readConfig(processEnvironment());
const house = await openHouse(config, createLogger(config), { threads: 1 });
const { useCases } = house;
for (const text of shippedEditionTexts()) await useCases.loadEdition(OPERATOR, text);
await useCases.importAgencies(OPERATOR, AGENCIES);
for (const { username, role, agencyCode } of TEST_ACCOUNTS)
  await useCases.createUser(OPERATOR, {
    username,
    password: TEST_PASSWORD,
    displayName: `کاربر ${username}`,
    role,
    ...(agencyCode === null ? {} : { agencyCode }),
  });
await useCases.scoreWindow(OPERATOR, { window: REPORTABLE_QUARTER });
await house.close();
