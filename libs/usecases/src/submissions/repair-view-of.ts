import type { Edition } from '#decree';
import type { Repair, RepairRule } from '#ingestion';
import type { RepairView } from '../views/repair-view.js';

const RULE_TITLES: Readonly<Record<RepairRule, string>> = {
  digits: 'عددی که به صورت نوشته وارد شده است',
  spaces: 'فاصله یا نویسهٔ ناپیدا',
  percent: 'نشانهٔ درصد کنار عدد',
  letters: 'املای عربی یا ناهمسان واژه',
};

export function repairViewOf(repair: Repair, edition: Edition | undefined): RepairView {
  const { rule, sheet, cell, indicator, from, to } = repair;
  const indicatorTitle = edition?.indicators.find(({ code }) => code === indicator)?.title ?? null;
  return { rule, ruleTitle: RULE_TITLES[rule], sheet, cell, indicator, indicatorTitle, from, to };
}
