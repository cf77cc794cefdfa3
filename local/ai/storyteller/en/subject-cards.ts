/** Situations about the very thing the author's prompt names, by the kind of thing it is. */
export const subjectThing = `
== card hook ! | what was not there yesterday
Yesterday it was not here; you could swear to that. And today, there it is: the {anchor}. No tracks around it, no witnesses, and it all looks as calm as if it had always been so and only you had not been paying attention.
You walk all round it, once and again. Something does not add up. The cold is coming not from outside but from within, and it smells of somebody else's house.
Behind you {ally} gives a low whistle. "Which of us is going to say it aloud?"
? For now the two of you are the only ones who know.
+ Go up close and examine every detail | means+6 threat+4
The details come to seven. Six of them can be explained. The seventh, a line of writing no longer than a fingernail, is recent, and it contains your name: {hero}. {Ally} reads it with one finger and asks you not to go far off any more.
+ Touch nothing and send for {witness} | bond+5 self+3
{Witness} comes out of breath, looks, and sits down on the ground. "I have seen it before," you are told. "Long ago. And I hoped not to see it again." The rest you hear in a whisper, and not to the end.
+ Hide the find from other eyes | threat-4 self-4
You and {ally} carry, cover and sweep until dark. By night nothing can be seen from outside. You lie down, close your eyes, and can tell that what you found has not finished with you.

== card hook ! | a thing that knows its owner
There are things that do the finding. You understood it as soon as you saw what was before you: the {anchor}. Not one like it, not a copy, but the very one they talk about here at night, before changing the subject.
You put out your hand, and the air under your fingers grows warm, as a face does when it has recognised you.
{Witness} stands in the doorway twisting the edge of a sleeve. It seems you are about to be asked for something, or warned against it.
? Your hand is still held out.
+ Touch it | self-4 means+6
Nothing happens. Almost nothing: for one moment you remember what never befell you, another person's evening, another person's fear, another person's road. {Ally} barely manages to catch you by the elbow.
+ Draw back your hand and hear {witness} out | bond+6 threat+3
The story is short and unpleasant. Three people touched it before you. Two have gone away, and the third, {foe}, lives close by and asks every day whether the lost thing has been found.
+ Ask everyone whom it used to belong to | means+4 threat+4
They answer readily, and all differently. By evening you have five owners, two of them dead. The sixth comes in person: {foe}, with a courteous bow, and a coil of rope under one arm.

== card early ! | the other half
Now that the first excitement has settled you notice the obvious. It is the {anchor}, and yet not the whole of it. Something is wanting, and the place where it ought to join is smooth, as though the missing part had not been broken off but asked to step aside.
{Ally} measures with the palm of one hand: about as much as can be carried under a coat.
? Whoever took it knew what for.
+ Ask {wild} whether anything odd has been offered for sale | means+5 bond+3
{Wild} chews a lip. Something has, and no longer ago than yesterday. The seller hid his face but not his hands, and there was paint worked into them, of a kind that only one person here uses.
+ Let it be known that you have the missing part already | threat+6 means+6
By nightfall three people are following you. Two are curious, and the third is pale and angry. It is the third whom you follow in turn, all the way to a threshold where {foe}, too, is at home.
+ Search the ground, yard by yard | self-4 means+5
You find a button, a foreign coin and a strip of cloth. The cloth is the sort with which one wraps a thing that must not clink. {Ally} recognises the knot, and frowns.

== card mid ! | the find is changing
You look and do not believe it. The {anchor} has the same form and the same marks, and yet it is not what it was this morning. Something has changed, and the longer you look, the surer you are that the change depends on you.
{Witness} says it has happened before. It means that soon there will be a question.
? What the question is, nobody ever says.
+ Stay beside it for the night | self-5 means+7
In the night you hear the question. It is not made of words, but you understand it, and answer as well as you can. By morning everyone can see the change, and it is not the find {ally} is looking at but you.
+ Compare it with what the old records say | means+5 threat+3
The description agrees down to the last line. In the last line the writer put a date, and made a slip: instead of a year long gone he wrote the present one. If it was a slip.
+ Take the people away from here | bond+7 means-4
You lead away all who will go, and talk round those who will not. The last to leave is {wild}, walking backwards, unable to stop looking. It grows quiet and light behind you.

== card late ! | whose it really is
It all becomes clear at once, as a pane does when it is wiped. {Foe} says it quite simply: "I made it. With my own hands. You wanted to know where it came from, didn't you?"
The {anchor} is between you, and there is nothing more to hide. In {foe}'s face there is neither triumph nor guilt. Only the weariness of a craftsman.
? {Ally} is waiting for your sign.
+ Ask why | bond+5 self+4
The answer takes up the rest of the evening. It was made for someone who could not be saved in time, and ever since it has stood and waited and spoiled whatever it touches. "I should like you to finish it," you hear.
+ Demand that it be put right | threat-6 bond-4
{Foe} nods and rolls up both sleeves. The work goes on until dawn, and you do not move a step away. Nearly all of it is put right. "The rest is not mine," you are told. "The rest is yours by now."
+ Destroy the find | means-9 threat-8
You expected thunder. What you hear is a sigh, long and relieved, as though someone had at last been let off work. {Foe} stands there with empty hands and looks, for the first time, younger than before.
`;

export const subjectBeing = `
== card hook ! | the one nobody mentions
You knew it was an invention. Everyone knew. The {anchor}: it was the word they used here to keep children inside the fence. And now you stand ten paces off and try to breathe less loudly.
You are being looked at. Without malice, without hunger, with the same distrustful curiosity as your own.
Behind you {ally} very slowly puts everything down on the ground.
? One of you two will have to move first.
+ Take a step forward | self+5 threat+5
One step. Then a step in answer, of exactly the same length. At the third you see what was in none of the stories: a scar, a fresh one, and a rope. Somebody has been keeping the invention on a tether.
+ Back away without turning round | threat-3 bond+4
You withdraw together, feeling for the path with your heels. No one follows. Only when you reach the house does {ally} point at your sleeve: there is a hair on it from somewhere, long and fair.
+ Speak | means+5 self-3
You say the first thing that comes to mind, and that is your name. There is a pause. And you are answered, hoarsely, with effort, as people speak who have had no one to talk to for years. "{Hero}. You. Were expected."

== card hook ! | the night visitor
First the bread went, then the milk, then a blanket. You decided to stay awake, and so you are awake. Between two and three the bolt creaks, and in the strip of moonlight it is clear who your visitor is: the {anchor}.
The visitor sets an empty mug on the table with great care. It has been washed. And stops, having felt your eyes.
? The matches are by your hand. The door is at the visitor's back.
+ Make a light and say good evening | bond+6 threat+3
The flame trembles, though there is no draught. For a long time you are silent together. Then your guest points to the window: by the fence stand people with lanterns, and among them is {foe}.
+ Pretend to be asleep | threat-4 means+4
The mug. Steps. The creak. There is a present on the table: an old button, polished till it shines. In the morning {witness} sees it and drops the crockery. People who wore such buttons have not been looked for here in fifty years.
+ Get up and stand between the visitor and the door | self+4 threat+5
You are not an enemy; you say so twice. The visitor sits down on the floor, hugs both knees, and speaks one name only: {wild}. Tomorrow you will put a question to the one who bears it.

== card early ! | the hunt
By noon the hunt has gathered: pitchforks, lanterns, dogs. {Foe} commands it, and commands well: a circle, a line, a signal. They mean to catch what you know more about than any of them. The {anchor}.
You are called to join. A refusal will be noticed. {Ally} is checking a bootlace and does not look at you.
? The dogs are already pulling at their leashes.
+ Go along, and lead the hunt astray | means-4 bond+6
You lead them up the stream, with assurance, and for hours. They come back tired, cross and empty-handed. Only {foe} remarks in parting: "You know the country wonderfully well. And where there is nobody in it."
+ Refuse in front of everyone | self+6 threat+6
"I am not going," you say, and the pitchforks are awkwardly lowered, one after another. Not all of them. But there is a hole in the line now, and you hope that somebody has already slipped through it.
+ Get ahead of the hunt and give warning | means+5 self-4
You run as you have not run since childhood. The place is empty, the ashes are warm, and in the ashes a finger has written: "I know. Thank you. Beware of {foe}."

== card mid ! | bread for two
You sit facing each other and eat from one loaf. The {anchor}, once you are used to it, eats tidily, gathers the crumbs and puts them on a stump for the birds.
"It was not always like this," you hear. "We used to live together. Ask {witness} why it stopped."
? The fire is burning down, and there are more and more questions.
+ Ask {witness} in front of everyone | threat+5 means+6
{Witness} looks at the floor for a long time. And tells it: there was an agreement, and it was the people who broke it first. No one in the room sits down. You can hear the belt creak on {foe}.
+ Ask to be told here and now | bond+6 self-3
The tale is long and full of pauses, and half of the words are old ones that nobody uses any more. By the end you see that it was the wrong thing to be afraid of. {Ally} puts more wood on.
+ Propose to make the agreement anew | self+5 threat+4
A palm is held out to you, with a line across it as in old pictures. The handshake lasts a second. Somewhere in that same instant, as you will learn, a rope broke.

== card late ! | who was keeping whom
A cellar, a chain, a bowl. And papers, neat ones, with dates: who, when, what for. The handwriting belongs to {foe}. You were looking for a monster, and have found bookkeeping.
The {anchor} stands beside you and looks at the bowl. "Mine," you hear. "Seven years."
? Upstairs a door is being opened.
+ Stay and meet the owner | self+6 threat+7
{Foe} comes down, sees you, sees that the chain is empty, and slowly lays a hat on the banister. "You do not understand what I was keeping you all from." Now, at last, you will talk.
+ Take the papers and leave by the other way | means+8 threat-4
The other way is narrow and comes out in the garden. In the morning {witness} reads the papers aloud, and by noon there is no one left in the district who can say: "I did not know."
+ Let the one who has waited seven years go first | bond-5 self-6
You step back into the shadow. It is quiet above. Then steps, then a voice, then, unexpectedly, weeping, and it is two who weep. You will never ask what was said.
`;
