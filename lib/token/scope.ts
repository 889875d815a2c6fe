/**
 * What a token lets a program do at most, each including what the one before it may: look; propose claims, as an
 * assistant, for a person to accept; do what reviewers do; decide and lead as its owner may. Its owner's role always
 * bounds it as well.
 */
export const TOKEN_SCOPES = ['read', 'propose', 'write', 'decide'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];
