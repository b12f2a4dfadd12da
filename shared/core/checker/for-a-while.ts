/** For hours or a day: "will close early on Christmas Eve", "will close at 5pm". What follows words that would else go against a line. */
export const FOR_A_WHILE =
  /^ (?:early|at \d|for (?:the day|the afternoon|a day|a week|an hour|lunch|repairs|stocktaking)\b|over (?:the )?(?:christmas|easter|bank holiday|new year))/i
