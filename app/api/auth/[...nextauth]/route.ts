import NextAuth from 'next-auth';
import { options } from '@/app/_session/options';

const handler = NextAuth(options);

export { handler as GET, handler as POST };
