/** For hours or a day: "will close early on Christmas Eve", "will close at 5pm". What follows words that would else go against a line. */
export const FOR_A_WHILE =
  /^ (?:early|at (?:\d|noon|midday|midnight|dusk|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|boxing|new year|good friday|bank holidays?)|for (?:the day|the afternoon|a day|a week|an hour|lunch|repairs|stocktaking)\b|over (?:the )?(?:christmas|easter|bank holiday|new year))/i
