/** The core's, under the name screens know it by. */
export { formatDateTime, formatDay, formatNumber } from '@/lib/message/when';
