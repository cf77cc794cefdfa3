/** Situations that suit any genre: the middle of the road. */
export const sharedMid = `
== card mid | a talk at night
{Ally} is awake. You can hear it in the breathing, and there is no point in pretending. For a while you both look into the dark.
"If it ends badly," {ally|he|she} says at last, "what will you be sorry about? Not the {anchor}. Something real."
? A question like that is asked only once.
+ Answer honestly | bond+7 self-4
You answer. The words come harder than any road, and after them it is very quiet. {Ally} nods in the dark; you cannot see it, but you know. In the morning there is neither awkwardness between you nor distance.
+ Make a joke and say goodnight | self+5 bond-4
The joke is a good one, and {ally} laughs, though not for long. You fall asleep at once, for the first time in days, and wake with a fresh mind. The question stays where it was put down.
+ Ask the same question back | bond+5 threat+3
The answer takes its time. There is a name in it that nobody has spoken before, and you have met that name already, among {foe}'s papers. {Ally}, it seems, has no idea.

== card mid | a false trail
It all fitted too well. The tracks led here, the signs agreed, and now you stand on the spot where the answer ought to be, and it is empty and swept clean.
In the corner somebody has left a small thing that cannot be missed: your own, lost three days ago. You were led by the hand, and you were meant to know it.
? {Ally} looks at you and waits to hear what you will say.
+ Admit the mistake and go back to the wrong turning | self+5 means-5
You go back in your mind three steps, then five. There, at the fork, a second trail comes to light, rubbed out in haste. The time is gone, but now you know what you were being led away from.
+ Lie in wait for whoever comes to gloat | threat+5 means+6
You hide and you wait. Patience is paid just before dawn: {wild} comes in, looks about, and stands for a long time in the middle of the emptiness with empty hands. You were not the only one who was fooled.
+ Pretend to be taken in | threat-5 bond-4
You rejoice, loudly and before witnesses. {Ally} does not understand and is hurt, but {foe} understands exactly what you wanted: there is nothing more to fear from you. For a day or two your hands are free.

== card mid | an old debt
{Wild} turns up unannounced and speaks of a debt. It is an old one and not your own, but there is nobody left to answer for it; that is how these things are reckoned here.
"I don't want money," says {wild}. "I want you to keep quiet tomorrow. Once. When they ask you about the {anchor}."
? It is a small price, as long as you do not think about who receives it.
+ Promise to keep quiet | means+5 self-5
Next day they do ask you, and you do keep quiet. It is easier than you thought and nastier than you hoped. {Wild}, for {wild|his|her} part, pays at once and generously.
+ Refuse, and offer another service | bond+5 means-4
The bargaining is long. {Wild} is angry, then laughs, then agrees to be paid in work. You spend the evening on somebody else's troubles and come to know a person you had only ever seen from a distance.
+ Ask who will be asking | threat+4 means+5
{Wild} looks at you with new interest. The name you hear puts a good deal in its place: {foe} is not collecting information. {Foe} is collecting silences, and has nearly enough.

== card mid | a strange thing in your pocket
You put your hand in your pocket and find what was not there before: a small key on a bit of coarse thread. Nobody has come that close to you. Nobody but your own people.
Tied to the thread is a scrap of paper with a number: seven. No further explanation is supplied.
? People do not carry keys for nothing.
+ Count all the doors until you find the seventh | means+6 threat+4
The seventh door is where you counted six. Behind it there is little room and much dust, and on the only shelf lies everything that has been gathered about you. It was gathered over a long time, and with love.
+ Ask {ally} outright whose key it is | bond-5 self+5
{Ally} looks at the key and grows pale. "I thought you would understand without words," you hear. The key was a gift and a warning at once, and it hurts to have it taken for evidence.
+ Leave the key in plain sight and keep watch | self-4 means+5
You do not sleep for half the night. Someone takes the key before dawn, and by the sure way those feet step in the dark you know {witness}. There are things about the seventh door that {witness} will tell you now.

== card mid | a quiet hour
For the first time in a long while nothing happens. No one runs, no one knocks, no one demands an answer. You can spread out all that has piled up and look at it in peace.
{Ally} is putting things in order and humming under {ally|his|her} breath, missing the notes. You would like this hour to be longer.
? The peace came free of charge, and what to do with it is up to you.
+ Rest while you may | self+8 means-3
You sleep without dreams and wake to the smell of food. Something has been missed in the meantime, of course, but your hands have stopped shaking, and your thoughts lie straight, one beside the other.
+ Go through everything again from the beginning | means+6 self-3
You put the events in order, and one of them turns out not to belong. It is a detail that everyone repeated from someone else and that no one saw. You strike it out, and the picture becomes at once simpler and more frightening.
+ Sit with {ally} and talk about nothing much | bond+7 threat+3
You talk about bread, about weather, about what you were like at ten. Nothing important is said, and yet after it you understand each other at half a word. Time went by all the while, and not only for you.

== card mid | a plea for shelter
{Witness} comes late and bareheaded, and the first thing {witness|he|she} does is lock the door. "They're after me. I told you too much, and now they know it."
To hide somebody is not hard. It is harder to explain, later, why you did it, and what you were told about the {anchor}.
? Outside, footsteps are slowing down.
+ Hide {witness} and lie to whoever comes | bond+7 threat+6
You open the door yourself, yawn, and answer beside the point. They believe you just enough to leave. {Witness} sits for a long time hugging {witness|his|her} knees, and then tells you the missing part without bargaining any more.
+ Get {witness} out by another way while there is time | self-4 bond+5
You leave by the other door and walk fast, without talking. It all goes well, though your heart takes an hour to believe it. In parting {witness} presses into your hand what {witness|he|she} has been hiding from everybody.
+ Offer to tell the truth together, in public | threat-5 bond-4
{Witness} looks at you with horror, and then with something like respect. In the morning the truth is said aloud. Not all of it, but enough to make hunting you inconvenient.

== card mid | the price of a mistake
What you did three days ago has caught up with you today. You acted quickly and for the best, and the one who suffered was somebody you did not even ask.
There is no shouting. A man stands before you and calmly lists what he has lost, and every word of it is true.
? {Ally} says quietly that you could simply leave.
+ Hear him out and make good what you can | bond+6 means-6
You give more than you meant to and less than you should. The man takes it and goes, and has not forgiven you. But two of those who saw it speak to you differently afterwards, more warmly and without looking round.
+ Explain why there was no other way | self-4 means+4
You explain at length and convincingly. They agree with you. It is no easier for that, and at night you say it all over again to yourself, looking for better words.
+ Walk away and keep walking | means+5 bond-6
You go, and have saved both time and supplies. Nobody behind you throws a word or a stone. That is the heavy part. {Ally} keeps apart that evening.

== card mid | a bargain
{Foe} has stopped pretending. "You are tired," {foe|he|she} says, "and so am I. Give me what you have found, and tomorrow morning nothing will keep you here. Nobody will be harmed. You have my word."
The worst of it is that the promise sounds sincere. The worst of it is that you are indeed tired.
? The hand is held out, and it does not tremble.
+ Refuse, looking straight into those eyes | self+6 threat+6
"A pity," says {foe}, and the hand is withdrawn. You will be offered nothing more. You leave with a light head and a heavy foreboding, and both of them are right.
+ Agree, and hand over a forgery | means+5 threat+5
It is a good forgery; you almost believe in it yourself. {Foe} looks at it for longer than you would like, and thanks you. Now you have until the minute when the trick comes out.
+ Ask for a night to think | threat-5 self-4
The night is granted, generously and with a smile. You do not spend it thinking. By morning certain things have been moved, certain people have been warned, and the refusal, when it comes, will cost you nothing.

== card mid | a locked door
The way ends here, at a door, heavy and quite new on its old hinges. One does not put up such a door against the draught.
With your ear against it you hear an even sound, something like breathing, or like machinery at work. {Ally} swears that there used to be no door here at all.
? The lock is of an unfamiliar kind, but not a clever one.
+ Break the lock and lose no time | means+5 threat+5
The lock gives up at the third try, with a crack that must have been heard by everyone. Behind it there is nothing, but it is a nothing that has been tidied and made ready. Someone was expected here. Possibly you.
+ Knock | self+4 threat-3
You knock three times, politely. The sound behind the door stops. Then a bolt is drawn, and {wild} stands on the threshold, and there is less surprise in that face than in yours.
+ Find whoever has the key | bond+5 means-4
The key belongs to a man whom everyone walks around. He is gladder of the conversation than of the coin. He unlocks the door, lets you go first, and while you look about he tells you who ordered it and when.

== card mid | a coincidence
You look for one thing and find another. In an old register, among strangers' names and dull dates, stands a familiar word: {anchor}. Beside it someone has written a day, and that day is still three days off.
The entry was made long ago. The ink has faded, and the date is still in the future.
? {Ally} reads the line twice and asks you to read it a third time.
+ Tear out the page and take it along | means+6 threat+4
The page comes out easily, as though it had been torn out and pasted in more than once. Now you have proof. That you also have somebody's attention you learn before long.
+ Note the date and leave everything as it was | threat-4 self+4
You close the book and put it back, spine beside spine. Nobody will know that you looked. The date stays in your memory, and from this minute on it ticks.
+ Ask {witness} who kept the register | bond+5 self-4
{Witness} is silent for a long time and then says a name, and the name is carved over a door you walk through every day. You had simply never looked up.

== card mid | a spoiled plan
It was a good plan. It allowed for everything but one thing: {wild} got there first, and stands where you were not supposed to be seen.
It is too late to withdraw and foolish to explain, and {ally} is right behind you, so you must decide for two.
? Seconds last a long time, but they do end.
+ Offer {wild} a share | bond-4 means+6
"You make the third, then," you say, as if that had been the idea all along. {Wild} grins and accepts. The plan changes as it goes and, oddly enough, becomes a better one.
+ Draw the eyes to yourself so that {ally} can finish | bond+7 self-5
You step into the light and start a loud, ridiculous conversation. While they stare at you, {ally} does what has to be done. Afterwards you both laugh for a long time, from relief and a little from fear.
+ Slip away and try another day | threat-4 means-4
You are gone before anyone can call you. There may not be another day, and you both know it. But no one found out what you wanted, and that is worth something too.
`;
