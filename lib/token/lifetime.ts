/** How long a token may live, in days, and what is offered: what nobody renews should not outlive its use. */
export const TOKEN_DAYS_MAXIMUM = 366;
export const TOKEN_DAYS = [7, 30, 90, 365] as const;
