import type { SampleDocument } from '../types';
import { khashamAgencyEn } from './khasham-agency-en';
import { khashamEncyclopediaEn } from './khasham-encyclopedia-en';
import { khashamNewsAr } from './khasham-news-ar';
import { raidsDailyEn } from './raids-daily-en';
import { raidsMonitorAr } from './raids-monitor-ar';
import { rocketsAgencyEn } from './rockets-agency-en';
import { rocketsNewsAr } from './rockets-news-ar';
import { thardaAgencyEn } from './tharda-agency-en';
import { thardaDailyEn } from './tharda-daily-en';
import { thardaEncyclopediaAr } from './tharda-encyclopedia-ar';
import { thardaNewsAr } from './tharda-news-ar';

/** Written for this sample after the facts of public reports; no sentence is anyone else's. */
export const documents: readonly SampleDocument[] = [
  thardaNewsAr,
  thardaAgencyEn,
  thardaDailyEn,
  thardaEncyclopediaAr,
  khashamNewsAr,
  khashamAgencyEn,
  khashamEncyclopediaEn,
  raidsMonitorAr,
  raidsDailyEn,
  rocketsNewsAr,
  rocketsAgencyEn,
];
