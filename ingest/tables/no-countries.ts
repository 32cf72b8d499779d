/**
 * Names that hold a country's, town's or body's name and mean something else: seas, regions, newspapers, councils of one state.
 * The gazetteer reads them as nothing. Written for Chancery; licence as the project (Apache-2.0).
 */
import { list } from './list.js';

export const NO_COUNTRIES: readonly string[] = list(`
  South China Sea, East China Sea, East and South China Sea, South and East China Seas, South and East China Sea, North China, South China, Indian Ocean, Western Indian Ocean, Gulf of Mexico, Gulf of Oman, Sea of Oman, Sea of Japan,
  Gulf of Guinea, Gulf of Thailand, Gulf of Aden, Persian Gulf, Arabian Gulf, Arabian Sea, Arabian Peninsula, Korean Peninsula, Korean War, Korea Strait, Taiwan Strait,
  Taiwan Straits, Panama Canal, Suez Canal, Strait of Hormuz, Bay of Bengal, Timor Sea, Norwegian Sea, Philippine Sea, Irish Sea, English Channel,
  North American, South American, Latin American, Central American, African American, Inter-Korean, inter-Korean, North America, South America,
  Latin America, Central America, Native American, South Asian, Central Asian, West Indian, East Indian,
  National Security Council, Supreme National Security Council, Supreme Security Council,
  Russian Security Council, Washington Post, The Washington Post, New York Times, The New York Times, Times of Israel, The Times of Israel, Japan Times,
  The Japan Times, Daily News Egypt, Korea Times, The Korea Times, Korea Herald, The Korea Herald, China Daily, Times of India, The Times of India, Hindustan Times, Jerusalem Post, Moscow Times,
  Kyiv Independent, Bangkok Post, Jakarta Post, Buenos Aires Herald, Kathmandu Post, Rio Grande do Sul, British Columbia, New South Wales, South Ossetia, New Mexico,
  Austro-Hungarian, Islamic State, Guinea-pig, Turkish Airlines, Ethiopian Airlines, Qatar Airways, Air China, China Eastern, Bank of China, China Radio International, Radio Free Asia,
  French Open, US Open, Australian Open, Vienna Convention, Geneva Convention, Geneva Conventions, Paris Agreement, Kyoto Protocol, Minsk agreements, Oslo Accords, Abraham Accords,
  Turkish Cypriot, Turkish Cypriots, Northern Cyprus, Turkish Republic of Northern Cyprus, South China Morning Post, Treaty of Rome, Treaty of Lisbon, Lisbon Treaty, Berlin Wall, Olympic Council of Asia
`);
