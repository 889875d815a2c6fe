/** The core's, under the name screens know it by. */
export { directionOf, localeTag, type Reading } from '@/lib/message/reading';
