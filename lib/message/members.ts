import { defineMessages } from './define';

export const members = defineMessages({}, {});
