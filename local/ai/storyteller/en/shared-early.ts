/** Situations that suit any genre: the beginning and the first half of the road. */
export const sharedEarly = `
== card early | the unsigned note
On your way back you find a sheet of paper folded in four. The hand is hurried, the letters lean to the right, and nobody has signed it. One line only: "Do not ask about the {anchor} in front of {foe}."
{Ally} reads it over your shoulder and slowly shakes {ally|his|her} head. Nobody here knows the writing, or nobody cares to.
? The paper is still warm, as if it had only just left someone's hand.
+ Show the note to {foe} and watch the face | threat+6 self+4
You lay the sheet down squarely in front of {foe}. Not a line of that face moves, and this is how you know: the writing has been recognised. The conversation ends politely and very soon.
+ Burn the note and do as it says | threat-4 means-4
The paper flares, curls and blackens. You keep quiet, and by keeping quiet you agree to play by somebody else's prompting. Towards evening the silence begins to press, but no one suspects that you were warned.
+ Track down whoever wrote it | means+5 self-4
You hold the writing against everything that comes to hand: bills, labels, notes in margins. The match turns up where you least expected it. {Wild} makes letters lean just so.

== card early | a quarrel about the way
{Ally} stops first and speaks second. "We are going the wrong way. Everyone goes straight on, and everyone comes back with nothing." There is a way round, long and dull, and nobody has ever told a bad story about it.
The straight way is quicker, and by the fresh tracks somebody took it not long ago.
? You could argue for a good while, and the light is going.
+ Go straight on, along the fresh tracks | means+5 bond-4
You go straight on. {Ally} follows without a word and half a step farther back than usual. The tracks were honest, though: whoever made them dropped what {foe|he|she} was carrying, and now it is yours.
+ Take the advice and go round | bond+6 means-4
The way round costs strength and half a day, but {ally} brightens with every mile and tells you things that are not told to strangers. You arrive from the side where nobody is looking.
+ Split up and meet at the other end | threat+5 means+4
You part. For an hour you hear no steps but your own, and more than once you turn round for nothing. When {ally} at last appears in the distance, it turns out that each of you has seen half of the truth.

== card early | someone who knows more
{Witness} answers willingly, too willingly, and each time a little before you have finished asking. There is something learned by heart in all this readiness.
But when you say the word "{anchor}" there is a pause. It is short, a single breath. It is enough.
? {Witness} smiles and waits for your next question.
+ Say nothing and let the silence work | self+5 threat-3
You do not say a word. A minute goes by, then another. {Witness} straightens a sleeve, looks at the door, and begins to speak in a different voice altogether, without the smile. Half of what you hear sounds like the truth.
+ Tell what you know first | bond+6 means-4
You lay out everything you have learned. It is unwise, and {witness} knows it as well as you do. The answering frankness does not come at once, but when it comes it is real: a name, a place, and a plea to repeat neither.
+ Press for a straight answer | means+5 bond-5
You raise your voice. {Witness} backs against the wall and gives you what the others kept back: the day before you came, {foe} was here asking the very same thing. It is said in the way one speaks to people one would rather not see again.

== card early | talk behind your back
They are talking about you already. You can tell by the way sentences break off, and by how carefully people look at anything else.
{Ally} brings you the rumour whole: it seems you have known everything from the start, and the {anchor} is only your excuse. It is too neat to have grown by itself.
? Somebody has invented you afresh and let you loose.
+ Go out and answer it in public | bond+6 self-4
You speak plainly and not for long, in front of everyone. A few turn away, but three come up to you afterwards, one at a time, and one of them names the person who told the tale. The chain leads back to {foe}.
+ Start a counter-rumour, a cleverer one | means+5 threat+4
You tell two different inventions to two different gossips, and wait. By evening one of them has come home almost unchanged. Now you know exactly through whom the talk flows here.
+ Pay it no heed and get on with the work | self+5 bond-4
You work as though you had heard nothing. It costs you a few friendly nods, but by night you have done twice what you planned, and your head is clear.

== card early | a courteous opponent
{Foe} comes to you in person. No threats, no raised voice: perfect manners, and a request for five minutes. "We want the same thing, you and I," you are told. "Only I know what it costs, and you do not, yet."
On the table between you lies a thing you have been looking for. Exactly one half of it.
? The five minutes are running out.
+ Take the half and promise nothing | means+6 threat+5
You put the half in your pocket. {Foe} does not object, only follows your hand with the look one gives a move that has been made. You have what you wanted, and a debt whose size was not mentioned.
+ Refuse, and go straight to {ally} | bond+6 means-4
You get up and leave. {Ally} hears you out, is silent for a while, and then shakes your hand hard. The half is still with {foe}, but there are two of you now who know that it exists.
+ Ask what it costs | self+4 threat-3
The question seems to please. {Foe} answers almost honestly: the price will be whoever stands closest to you. You remember the words, and how lightly they were said. It is harder to surprise someone who has been warned.

== card early | a child's request
A child of nine or so bars your way, solemn, with a scratch on one cheek. "You're the ones who are looking," says the child without preamble. "I know where. But you have to help me first."
It is a trifle, and it will eat the rest of the day: something has to be carried to a sick neighbour, something the grown-ups would not carry. The child looks up at you and does not ask twice.
? The day is short, and there is work enough for three.
+ Help, as you were asked | bond+6 means-4
You carry the bundle across the whole neighbourhood and listen to opinions about life that are surprisingly sound. The neighbour thanks you with nothing but a look. The child keeps the bargain, and shows you a gap in a wall that the grown-ups forgot.
+ Promise to come back tomorrow | means+4 self-4
"They all say that," the child sighs, and shows you half of the way regardless. You manage the rest by yourself, but the promise walks beside you now, small and stubborn.
+ Ask {ally} to see to it, and go on alone | means+5 bond-4
{Ally} agrees without enthusiasm. You gain a few hours and spend them well. In the evening the bundle has been delivered and the child is content, and the first thing {ally} asks is whether it was worth it.
`;
