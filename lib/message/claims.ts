import { defineMessages } from './define';

export const claims = defineMessages({}, {});
