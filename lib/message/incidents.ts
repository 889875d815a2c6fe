import { defineMessages } from './define';

export const incidents = defineMessages({}, {});
