/** Words after a capitalised name that make the whole a place, an organisation or a heading instead of a person. */
import { wordSet } from './word-set.ts'

/** Always a place or a building: "Florence Nightingale Ward", "Ali Mosque". */
export const PLACE = wordSet(
  'Road Avenue Drive Way Wynd Brae Vennel Crescent Gardens Place Square Terrace Mews Row Rise Estate Station School Schools Primary Academy College University Hospital Hospice Surgery Clinic Centre Center Library Chapel',
  'Cathedral Mosque Masjid Gurdwara Temple Mandir Synagogue Shul Minster Cemetery Crematorium Ward Wing Unit Suite Room Rooms Theatre Cinema Arena Stadium Ground Club Inn Arms Tavern Pub Hotel Hostel',
  'Farm Common Moor Quay Wharf Dock Docks Pier Beach Bay Valley Market Parade Precinct Tower Towers Building Buildings Point Gate Circus Embankment Works Yard Villas Manor Priory Abbey Nursery Infants',
  'Juniors Preschool Village Town City County Borough District Parish Division Constituency Island Islands Isles Peninsula River Canal Reservoir Playground Pavilion Baths Gallery Museum Monument Memorial',
  'Statue Crossing Junction Roundabout Interchange Airport Falls Grove Lodge Cottage Cottages Almshouses Flats Apartments Street Lane Close Court View Walk Allotments Meadow Recreation Crags Viaduct Palace Playhouse Zoo Line Playing Bandstand',
  'Kong Lanka Arabia Leone Rica Isle Kingdom Coast Bank Depot Hub Barracks Fort Springs Spa Causeway Bypass Underpass Footbridge Catholic Methodist Baptist Comprehensive Grammar High Secondary',
)

/** Places that are surnames too: "Sarah Hill" is a person, "Victoria Park" is not. */
export const PLACE_OR_SURNAME = wordSet(
  'Hill Hall House Green Wood Woods Park Heath Field Fields Banks Church Castle Cross Bridge Brook Brooks Mill Mills Marsh Pool Lake Wells Rivers Gates Dale Temple Grange Grove Lane Lodge Street Court',
)

/** Always an organisation, an event or a document. */
export const ORGANISATION = wordSet(
  'Council Committee Sub-Committee Cabinet Group Party Trust Ltd Limited PLC Plc LLP Inc Foundation Association Society Union Partnership Company Co Bros Brothers Services Service Solutions Homes Housing',
  'Developments Holdings Properties Estates Construction Builders Consulting Consultants Associates Partners Solicitors Hairdressing Bakery Bakers Butchers Motors Garage Stores Shop Café Cafe Restaurant Takeaway',
  'Kitchen Charity Fund Appeal Award Awards Prize Cup Trophy League United Rovers Rangers Athletic Wanderers Albion Choir Band Orchestra Festival Carnival Mela Review Report Inquiry Act Bill Rule Project',
  'Scheme Programme Campaign Institute Agency Authority Commission Board Panel Forum Network Federation Ministries International UK News Times Post Echo Gazette Herald Press Media Supermarket Pharmacy',
  'Chemist Dental Opticians Insurance Energy Water Rail Buses Travel Taxis Cars Day Week Month Year Lecture Scholarship Bursary Medal Order Budget Meeting Minutes Agenda Motion Strategy Plan',
  'Policy Framework Elections Election Aid Alliance Coalition Congress Initiative Collective Cooperative Co-operative Enterprises Industries Engineering Architects Planning Systems Technologies Agreement Accord Treaty Convention Declaration Principles Formula Compact Funding Worship Events Express Chorus Tour Marathon Challenge Exhibition Protocol',
)

/** Capitalised for other reasons, and never the name that follows a given name or a title. */
export const COMMON = wordSet(
  'The A An In On At And For Of With We I You He She They It This That These Those Our Your My His Her Their Its Is Was Are Were Has Have Had Will Would Can Could May Should To From By As But Or If No Not',
  'New All More Most Please Thank Thanks Dear Yours Sincerely Faithfully Regards Says Said Calls Wins Backs Urges Welcomes Slams Visits Opens Meets Joins Hails Demands Asks Tells Launches Leads Speaks Gets',
  'Takes Makes Gives Keeps Wants Votes Vote Keep Save Stop Help Join Meet Come See Make Get Take Give When Where What Who Why How There Here Then Now Today Tomorrow Yesterday Monday Tuesday Wednesday',
  'Thursday Friday Saturday Sunday January February March June July September October November December Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Leader Deputy',
  'Chair Chairman Chairwoman Chairperson Vice Vice-Chair Mayor Mayoress Director Manager Officer Officers Minister Secretary Treasurer Whip Agent Candidate President Councillor Councillors Cllr Cllrs Member',
  'Members Resident Residents Governor Governors Inspector Sergeant Commissioner Clerk Assistant Adviser Advisor Head Executive Chief Spokesperson Spokesman Spokeswoman Ombudsman Speaker Conduct Code',
  'Allowances Allowance Training Development Guide Handbook Support Surgeries Question Questions Grants Community Communities Call Calls Update Updates Survey Induction Priority Corner Column Contact',
  'Contacts Details Name Names Email E-mail Tel Phone Mobile Address Date Time Venue Item Items Number Notes Note Ends ENDS Press Release Statement Cost Costs Section Part Paragraph Appendix Annex Schedule',
  'Full Overview Scrutiny Audit Licensing Standards Governance Finance Resources Environment Highways Transport Education Children Adults Adult Social Care Health Wellbeing Safety Culture Leisure Tourism',
  'Making Parlour Martens Pepper Christmas Easter Ramadan Diwali Eid Vaisakhi Hanukkah Pride English Welsh Scottish Irish British European American Chinese Polish Turkish Indian Muslim Hindu Sikh Jewish',
  'North South East Northern Southern Eastern Western Central Upper Lower Great Greater Old Seconded Proposed Moved By Background Action Decision Resolved Present Apologies Absent',
  'Local National Regional Public Private Political Press Media Digital Volunteer Volunteers Team Staff Safer Stronger Fairer Better Working Parliament Senedd Westminster Holyrood Government State',
  'Seconder Proposer Mover Proposal Amendment Amended Motions Chairing Signed Sent Approved Drafted Printed Promoted Published Photo Picture Image Caption Credit Regarding Ref Reference Subject Via Cc Bcc',
)

/** Words before a name that make it a saint, a monarch or a ship. */
export const BEFORE_PLACE = wordSet(
  'St Saint Ss Queen King Prince Princess Port Mount Fort Cape Lake HMS RMS Santa San Sant Llan Ysgol Capel Eglwys Ysbyty Heol Ffordd Stryd Parc Neuadd Canolfan',
)

/** Lower-case words after a name that make it a place or a thing: "the Florence Nightingale ward". */
export const THING_AFTER = wordSet(
  'ward school schools academy hospital hospice centre library church chapel mosque temple gurdwara pub hotel estate road street lane playground park pitch hall theatre building house foundation trust fund charity',
  'award awards prize cup trophy festival lecture memorial statue mural bridge roundabout shop store supermarket brand band film musical concert exhibition surgery clinic pharmacy wing suite',
)

/** What kind of place or body it is, between the name and its last word: "the Khan Community Centre". */
export const KIND_OF_THING = wordSet(
  'Community Sports Sport Leisure Health Wellbeing Medical Youth Education Educational Arts Cultural Heritage Family Resource Learning Training Business Enterprise Science Music Dance Nature Conference Fitness',
  'Cricket Football Rugby Tennis Bowls Swimming Peace Play Skate Skills Day Care Welfare Housing Research Literary Poetry Gardening Lifetime Achievement Annual',
)

/** Firms and charities called after people, as they stand in councils' papers. */
export const KNOWN_ORGANISATIONS = wordSet(
  'Grant-Thornton John-Lewis Laura-Ashley Ted-Baker Henry-Boot Thomas-Cook Taylor-Wimpey David-Lloyd Charles-Church Marie-Curie Sue-Ryder Anthony-Nolan Ernest-Jones Paul-Smith Fred-Perry Jack-Wills',
  'Jack-Russell Charlie-Brown Max-Factor Ray-Ban Robin-Redbreast Joy-Ride Jasmine-Rice Jack-Daniels Kit-Kat Ben-Nevis Father-Christmas Christian-Aid Age-Concern Hong-Kong Guy-Fawkes Robin-Hood Peter-Pan Mary-Poppins Harry-Potter Jo-Malone Bernard-Matthews Jimmy-Choo Jane-Austen Santa-Claus',
  'Victoria-Sponge Victoria-Line Alan-Turing Rosa-Parks Charlie-Hebdo Holly-Blue Can-Do May-Day Mark-Rothko Art-Deco Wing-Commander Song-Contest Sunday-Lunch Sunday-Service Will-Power Earl-Grey',
)
