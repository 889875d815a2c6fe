/** For server components and shared ones, which take it as `t`; client components call `useWords()` and get the same. */
export { type Translate, translator } from '@/lib/message/translator';
