import type { SampleProject } from './types';

export const project: SampleProject = {
  slug: 'deir-ez-zor',
  titleEn: 'Deir ez-Zor airport, 17 September 2016',
  titleAr: 'مطار دير الزور، 17 أيلول 2016',
};
