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
  const houses: House[] = [];
  // One after the other: the first builds what the second only serves.
  for (const language of LANGUAGES.filter((name) => !process.env[urlVariable(name)])) {
    const house = await startHouse();
    houses.push(house);
    process.env[urlVariable(language)] = house.url;
    process.env[folderVariable(language)] = house.folder;
  }
  return async () => {
    await Promise.all(houses.map((house) => house.stop()));
  };
}
