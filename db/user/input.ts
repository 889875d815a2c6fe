import { z } from 'zod';

const PASSWORD_MINIMUM = 12;

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^@\s]+@[^@\s]+$/, 'email_invalid');
export const newPassword = z.string().min(PASSWORD_MINIMUM, 'password_short').max(1000);
