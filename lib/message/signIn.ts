import { defineMessages } from './define';

export const signIn = defineMessages({}, {});
