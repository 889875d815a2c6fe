import { defineMessages } from './define';

export const records = defineMessages({}, {});
