import { defineMessages } from './define';

export const reader = defineMessages({}, {});
