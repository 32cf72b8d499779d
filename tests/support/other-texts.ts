/** Texts of other kinds that use the words of diplomacy: who meets in them meets for no state. */
export const OTHER_TEXTS: Readonly<Record<string, string>> = {
  'company summit':
    'Brightwave Systems held its annual partner summit in Austin on Tuesday. Chief Executive Dana Cole met resellers from forty cities, and President of Sales Mark Ruiz announced a new agreement with Nordlink. The two companies will meet again in the spring to discuss prices.',
  'town council':
    'The Millbrook town council met on Monday evening to discuss parking on Station Road. Mayor Helen Price chaired the meeting. Councillor Tom Reid and Councillor Ann Shah agreed to visit the site on Friday. The next meeting is on 12 May.',
  'football transfer':
    'Rovers are in talks with Athletic over the transfer of striker Luis Prado. The clubs met in Manchester on Thursday and will hold further negotiations next week. Manager Steve Boyle said an agreement was close after a call with the player’s agent.',
  'film festival':
    'The jury of the Lakeside film festival, chaired by director Ingrid Falk, met on Sunday to choose the winners. Actor Paul Stone visited the town for the premiere of “The Ambassador” and held a discussion with students.',
  'school board':
    'The school board will hold a special session on Wednesday about the new timetable. Superintendent Carla Mendez met parents last week, and board president Joe Lind said the two sides had agreed on a joint statement to teachers.',
  'startup conference':
    'More than two hundred founders gathered at the LaunchPad conference in Tallinn. Chief executive Mia Tamm hosted a round table on funding. Ministers of the church next door lent the organisers their hall.',
  'court case':
    'The Supreme Court met in full session on Monday to hear the appeal of Harold Finch. Justice Maria Gomez asked both parties to resume settlement talks. The State Secretary’s lawyer, Ed Barnes, declined to comment.',
  weather:
    'A cold front will visit the coast on Thursday. Two storms met over the bay last night, and high-level clouds are expected until Saturday. The National Weather Service will hold its next briefing at noon.',
  'union negotiations':
    'The Union of Dock Workers and the port company resumed negotiations on Tuesday. Union president Carl Jensen met chairman Victor Hale for two hours. The parties signed an agreement on night shifts and will meet again on 3 June.',
  'university senate':
    'The university senate met on Wednesday and approved the agreement with the students’ assembly. Rector Lena Voss, Chancellor of the university, received a delegation of lecturers. The foreign language department will host a summer session.',
  'boxing summit':
    'Champion Rico Santos met challenger Danny Boyd in Las Vegas on Saturday in what promoters called the summit of the season. The two sides held face-to-face talks about a rematch before the bout.',
  'church synod':
    'The synod of the diocese opened on Friday with a visit by Bishop Peter Lamb. Delegates met in the cathedral to discuss the choir, and the bishop held talks with the dean. The next synod will take place in 2027.',
  recipe:
    'Turkey with Brussels sprouts and French beans: bring the stock to the boil on Friday evening, let the butter meet the flour, and visit the pan every ten minutes. Serve with Swiss chard and a Danish pastry.',
  'product launch':
    'The G7 camera meets the needs of travellers. At a launch meeting in London on 4 March, product head Amy Lowe said the G7 and the G20 lens had been developed together. The talks with retailers will follow.',
  'Union the club':
    'Union met Central in the league on Saturday and won 2-1. Union captain Pedro Silva visited the injured goalkeeper after the match. The clubs meet again in October.',
  'Security Council of a club':
    'The Security Council of City Football Club held its monthly meeting on Thursday. Head of security Ron Hughes and steward Bill Nash discussed the visit of Rangers supporters on Sunday.',
  'chess tournament':
    'Grandmaster Anna Orlova met Yuki Tanaka in the third round on Monday. The two will meet again in the final session. The tournament’s president, Karl Berg, signed an agreement with the sponsors.',
  'garden club':
    'The Rose Society will meet at the village hall on 6 June. Secretary Joan Ward is to visit the gardens of France in July. Members held talks on compost after last month’s meeting.',
};
