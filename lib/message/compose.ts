import { defineMessages } from './define';

export const compose = defineMessages({}, {});
