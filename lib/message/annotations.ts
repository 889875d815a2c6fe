import { defineMessages } from './define';

export const annotations = defineMessages({}, {});
