import { describe, expect, it } from 'vitest'
import { person } from '../person.ts'
import { factsOf } from '../prepare-for-test.ts'

/** Names as they are borne together; the labels are for this test's reader, the shipped list has none. */
const COMMUNITIES: Record<string, readonly string[]> = {
  English: [
    'Sarah Thompson',
    'Thomas Wright',
    'Emily Hill',
    'Jack Turner',
    'Margaret Cooper',
    'Oliver Bennett',
    'Linda Ward-Jones',
    'George Palmer',
    'Harriet Mills',
    'Peter Green',
  ],
  Scottish: [
    'Morag MacLeod',
    'Hamish Ross',
    'Eilidh Sinclair',
    'Fergus Drummond',
    'Catriona McIntyre',
    'Iain Buchanan',
    'Mhairi Stewart',
    'Lachlan Munro',
    'Ailsa Fraser',
    'Rory Cunningham',
  ],
  Welsh: ['Siân Evans', 'Rhodri Llywelyn', 'Angharad ap Rhys', 'Dafydd Pugh', 'Ffion Morgan', 'Gethin Roberts', 'Bethan Lloyd', 'Ieuan Griffiths', 'Carys Bevan', 'Huw Prosser'],
  Irish: [
    'Sinéad O’Neill',
    'Padraig Byrne',
    'Aoife Gallagher',
    'Declan Murphy',
    'Niamh O’Sullivan',
    'Cormac Doyle',
    'Orla Kavanagh',
    'Eoin Brennan',
    'Siobhán McGrath',
    'Fintan Nolan',
  ],
  'South Asian, Muslim': [
    'Ayesha Begum',
    'Imran Hussain',
    'Fatima Akhtar',
    'Usman Malik',
    'Shazia Mahmood',
    'Tariq Chowdhury',
    'Nusrat Jahan',
    'Bilal Qureshi',
    'Rukhsana Bibi',
    'Zahid Rahman',
  ],
  'South Asian, Hindu and Sikh': [
    'Priya Patel',
    'Rajesh Sharma',
    'Harpreet Kaur',
    'Gurdeep Singh',
    'Meena Desai',
    'Vijay Nair',
    'Manjit Dhillon',
    'Lakshmi Krishnan',
    'Nilesh Shah',
    'Sukhvinder Gill',
  ],
  'West African': [
    'Ngozi Eze',
    'Kwame Mensah',
    'Folasade Adeyemi',
    'Chidi Okonkwo',
    'Adwoa Boateng',
    'Olumide Balogun',
    'Ifeoma Nwosu',
    'Kofi Asante',
    'Temitope Ogunleye',
    'Fatoumata Diallo',
  ],
  'East and southern African': [
    'Tendai Moyo',
    'Wanjiku Kamau',
    'Abdirahman Warsame',
    'Hodan Farah',
    'Dawit Tesfaye',
    'Nomsa Dlamini',
    'Tatenda Chirwa',
    'Selam Haile',
    'Fadumo Jama',
    'Sipho Ndlovu',
  ],
  Caribbean: [
    'Delroy Campbell',
    'Marcia Grant',
    'Winston Clarke',
    'Claudette Francis',
    'Leroy Bailey',
    'Hyacinth Powell',
    'Errol Gayle',
    'Shanice Reid',
    'Jermaine Palmer',
    'Merle Joseph',
  ],
  Polish: [
    'Agnieszka Kowalska',
    'Piotr Nowak',
    'Małgorzata Wiśniewska',
    'Łukasz Zieliński',
    'Katarzyna Wójcik',
    'Zbigniew Lewandowski',
    'Grażyna Mazur',
    'Tomasz Dąbrowski',
    'Ewa Pawlak',
    'Wojciech Szymański',
  ],
  Chinese: ['Mei Ling Chan', 'Wong Ka-Ming', 'Xiaoming Zhang', 'Li Wei', 'Wing Yan Cheung', 'Jianguo Liu', 'Siu Fong Lam', 'Haoran Wang', 'Xinyi Chen', 'Kwok Keung Ng'],
  Arabic: ['Layla al-Hassan', 'Omar Haddad', 'Noura Saleh', 'Khaled Mansour', 'Huda Nasser', 'Youssef Ben Ali', 'Rania Khoury', 'Mahmoud El Sayed', 'Samira Aziz', 'Tarek Farouk'],
  'Turkish and Kurdish': [
    'Ayşe Yılmaz',
    'Mehmet Demir',
    'Elif Kaya',
    'Hüseyin Çelik',
    'Zeynep Şahin',
    'Berivan Aslan',
    'Gökhan Öztürk',
    'Emine Arslan',
    'Murat Aydın',
    'Nilüfer Koç',
  ],
  Romanian: [
    'Ionuţ Popescu',
    'Mihaela Ionescu',
    'Andrei Dumitru',
    'Gabriela Stan',
    'Florin Munteanu',
    'Roxana Marin',
    'Cristian Radu',
    'Daniela Matei',
    'Bogdan Lazăr',
    'Elena Stoica',
  ],
  'Jewish and Israeli': [
    'Rivka Goldberg',
    'Moshe Cohen',
    'Shira Levy',
    'Avi Rosenthal',
    'Chaya Feldman',
    'Eli Katz',
    'Yael Mizrahi',
    'Dovid Schwartz',
    'Miriam Stern',
    'Shlomo Weiss',
  ],
  'Greek and Portuguese': [
    'Eleni Papadopoulou',
    'Giorgos Christou',
    'Maria dos Santos',
    'João da Silva',
    'Androulla Georgiou',
    'Paulo Ferreira',
    'Despina Ioannou',
    'Rui Carvalho',
    'Costas Michael',
    'Inês Pereira',
  ],
}

/** Frames of council life in which a resident, a councillor or an officer may stand. */
const FRAMES = [
  (name: string) => `The letter came from ${name} of Fern Close.`,
  (name: string) => `${name} has epilepsy and needs a ground-floor flat.`,
  (name: string) => `We helped ${name} to get the boiler mended.`,
  (name: string) => `“It is about time,” said ${name}, who lives nearby.`,
  (name: string) => `Cllr ${name} asked the cabinet to think again.`,
  (name: string) => `Thanks to ${name} and the other volunteers.`,
  (name: string) => `Please write to ${name}, Director of Housing, by Friday.`,
  (name: string) => `The case of ${name}’s family is with the council.`,
]

/** What bears a person's name without being one, for each community's names alike. */
const NOT_PEOPLE = [
  (name: string) => `The ${name} Centre opens on Monday.`,
  (name: string) => `Roadworks on ${name} Way will end in May.`,
  (name: string) => `${name} & Sons Ltd won the contract.`,
  (name: string) => `Pupils at ${name} Primary School planted trees.`,
  (name: string) => `The ${name} Foundation gave £500.`,
]

const seen = (text: string, name: string): boolean =>
  factsOf('person', text, [person]).some((fact) => fact.text.includes(name.split(' ').slice(-1)[0]!.replace(/[‘’]/g, "'")) && fact.certainty >= 0.6)

const shares = (frames: readonly ((name: string) => string)[]) =>
  Object.entries(COMMUNITIES).map(([community, names]) => {
    const hits = names.flatMap((name) => frames.map((frame) => seen(frame(name), name)))
    return { community, percent: (100 * hits.filter(Boolean).length) / hits.length }
  })
const spread = (found: readonly { percent: number }[]): number => Math.max(...found.map(({ percent }) => percent)) - Math.min(...found.map(({ percent }) => percent))

describe('names of every community', () => {
  it('are found equally often, within two points', () => {
    const found = shares(FRAMES)
    expect(Math.min(...found.map(({ percent }) => percent)), JSON.stringify(found)).toBeGreaterThanOrEqual(97)
    expect(spread(found), JSON.stringify(found)).toBeLessThanOrEqual(2)
  })

  it('raise false alarms equally seldom, within two points', () => {
    const found = shares(NOT_PEOPLE)
    expect(Math.max(...found.map(({ percent }) => percent)), JSON.stringify(found)).toBeLessThanOrEqual(2)
    expect(spread(found), JSON.stringify(found)).toBeLessThanOrEqual(2)
  })

  it('get the same standing in the same words', () => {
    for (const names of Object.values(COMMUNITIES)) {
      for (const name of names) {
        const standing = (text: string) => factsOf('person', text, [person])[0]?.value.standing
        expect(standing(`Cllr ${name} voted.`), name).toBe('councillor')
        expect(standing(`Mrs ${name} voted.`), name).toBe('private')
      }
    }
  })
})
