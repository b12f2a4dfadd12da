/** Given names that a sentence may also begin with, or that name a month, a plant, a place or a virtue. They need a second sign. */
import { wordSet } from './word-set.ts'

/** Verbs, modal words, seasons, faiths and virtues: at the start of a sentence they are hardly ever a name. */
export const WORD_FIRST = wordSet(
  'Ah An Art August April Bill Blessing Can Charity Chase Christian Comfort Danish Deep Faith Fang Favour Gang Grant Hang Harmony Harsh Hind Hope Hon Hung In Ion Joy June Justice Junior Liberty Loan Long Man',
  'Mark Max May Mercy Min Mine Nail Nest Nil Non Ole Patience Ping Precious Prince Reading Rehab Rob Roman Samba Say Serge Shun Sin Sine Sing So Son Song Spring Star Storm Sue Summer Sun Sunday Tan Ten To',
  'Trinity Turkish Unity Van Viral Wan Wen Will Win Wing Young Honour Destiny Gift Angel Duke Earl Major Judge Bishop Sultan Sultana Yang Drew Lance Piper Gabby Rocky Rusty Sunny Crystal Coral Willow Hunter Wade Brad Indigo Clay',
)

/** Towns and countries: only a person's doings tell which is meant ("Lincoln Green", "Paris Agreement"). */
export const PLACE_FIRST = wordSet(
  'Lincoln Paris Chester Israel Sydney India Asia Devon Warwick Jordan Georgia Chelsea Florence Austin Cleveland Lewis Iona Rio Sierra Savannah Chad Kenya Sienna Verona Valencia Lourdes Santiago Victoria Carlton Clifton Preston Stafford Wells Nelson Virginia',
)

/** Months, which the calendar uses far more than parents do. */
export const MONTH_NAMES = wordSet('April May June August')

/** Names of queens, admirals, plants and towns after which parks and houses are called: "Victoria Park", "Fern Green". */
export const PLACE_PRONE = wordSet(
  'Victoria Albert Alexandra Nelson Clarence Warren Dale Glen Grace Rose Holly Hazel Heather Ivy Iris Lily Daisy Olive Primrose Hope Faith Joy May April June Summer Dawn Florence Lincoln Chelsea Georgia',
  'Jordan Lewis Iona Skye Rona Windsor Kingsley Ashley Beverley Whitney Chester Clifton Carlton Cleveland Devon Granville Stafford Jubilee Trinity Regent Robin Jack Jay Rowan Ruby Amber Pearl Violet Poppy',
  'Cherry Myrtle Rosemary Hyacinth Roman Fern Willow Clay Heath Brook Dahlia Jasmine Saffron Sage Bailey Preston Coral Crystal Jade Linden Hunter Chase Logan Carlisle Sherwood Elizabeth Charlotte',
)
