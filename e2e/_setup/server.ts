import { LANGUAGES } from '../../lib/message/define';
import { type House, startHouse } from './house';

/** What the workers are told of the houses: workers inherit the environment. */
export const urlVariable = (language: string) => `ISNAD_E2E_URL_${language.toUpperCase()}`;
export const folderVariable = (language: string) => `ISNAD_E2E_DATA_${language.toUpperCase()}`;

/**
 * One house for each language, so that the two tellings of a journey cannot meet in one database.
 * Both addresses given from outside: nothing is started, what runs there is tested.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const missing = LANGUAGES.filter((name) => !process.env[urlVariable(name)]);
  // At once: whichever comes second waits for the build of the first.
  const houses: House[] = await Promise.all(missing.map(() => startHouse()));
  missing.forEach((language, index) => {
    process.env[urlVariable(language)] = houses[index]?.url;
    process.env[folderVariable(language)] = houses[index]?.folder;
  });
  return async () => {
    await Promise.all(houses.map((house) => house.stop()));
  };
}
