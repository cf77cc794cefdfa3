/** Situations about a place or an event that the author's prompt names. */
export const subjectPlace = `
== card hook ! | the place is changing
You know this place like the palm of your hand. The {anchor}: every corner, every sound, every chip. That is why you are the first to notice that there is one corner more.
Where there was always a blank wall there is now a passage. The stone at the bend is worn, as if people had walked there for centuries.
{Ally} taps the wall with a knuckle. "Tell me that you see it too."
? Out of the passage comes warmth, and very faintly the sound of talk.
+ Go in | means+6 threat+5
Twelve paces, a bend, and you come out on the other side, where you were standing before. Almost where. {Ally} looks at you with relief and asks where you have been these two days.
+ Mark the passage and wait for morning | self+4 threat-3
In the morning the wall is blank. But your chalk arrow is still there, and runs straight into the stone, up to its middle. {Witness} sees it and makes a sign over the arrow, and over you while about it.
+ Question those who have lived here longest | bond+6 means-3
The old people hem and haw. At last {witness} says: "It opens. Once in a generation. And always somebody does not come back, and somebody, on the other hand, arrives." Next day you have a new neighbour: {foe}.

== card hook ! | coming back
You promised yourself not to return. And here it is, the road you know, the turning you know, and ahead of you the {anchor}. It is all smaller than you remember, and all in its place, as if they had been waiting for you and had left everything alone on purpose.
On the threshold stands {witness}, with a face that says you are half an hour late and not a number of years.
"You have the key," you are told. "You've had it all along. Didn't you know?"
? There is, indeed, a key in your pocket.
+ Unlock it and go in first | self+5 means+4
Inside it smells as it used to smell. A visitors' book lies on the table, and the last entry is today's, in a strange hand: "Arrived. Now we begin." {Ally} reads it and makes sure that the door still closes.
+ Hand over the key and find out first what this is | bond+5 threat-3
{Witness} takes the key as one takes a child. And tells you in order who came, what they asked, and why {foe} has for a month been offering three times what the place is worth.
+ Walk round it and look for tracks | means+5 threat+4
There are plenty. Fresh boots, old boots, and one pair of bare feet, which only ever lead outward. Somebody was digging by the back wall and did not finish. {Ally} picks up the spade: the handle is still warm.

== card early ! | the old plan
On the old plan it is all different. The {anchor} is there, the lines are there, but beneath them, paler, a second storey has been drawn, deeper than the first. It has no name. It has a note: "Not for inspection."
{Ally} turns the sheet over. On the back are the ring of a mug and an address.
? There is time before dark for one or the other.
+ Look for the way down by the plan | means+6 self-4
The way down is where you have walked a hundred times, behind a cupboard, behind lumber, behind a polite "there is nothing here". The steps are clean. They are in use.
+ Go to the address | bond+5 means-3
At the address lives {wild}, which is an unpleasant surprise for you both. "My grandfather drew the plan," {wild} admits. "And all his life he was sorry that he drew it right."
+ Show {foe} the plan | threat+5 self+4
{Foe} looks at the sheet too briefly. A person who sees a thing for the first time looks longer. As you leave you hear a cupboard being pushed, behind the door.

== card mid ! | a night inside
You have been locked in. Not on purpose, a voice outside assures you; it has jammed, you will have to wait until morning. The {anchor}, the silence and you: it is going to be a long night.
After an hour you can tell apart three sounds that are never heard by day. After two you realise that the third is coming closer.
? You have eleven matches.
+ Walk towards the sound | self-5 means+7
It costs you eight matches to find a room in which chairs stand in a ring, their seats turned inwards. On one of them lies your own handkerchief. You have not lost it yet.
+ Sit still and remember everything | self+5 threat-3
By dawn you know the timetable of the local night to the minute. At twenty to six everything falls silent, and whoever has been walking about coughs. It is an ordinary, human cough. You know it.
+ Knock until somebody opens | bond+5 threat+4
It is {ally} who opens, with a crowbar and no hat. "Jammed?" you hear. "There's a bolt on the outside!" The bolt is new. Somebody bought it yesterday.

== card late ! | the master of the place
Every place has a master, though not every master shows himself. This one does. {Foe} sits in the middle, in a chair that was never here, and has all the keys at once.
"I do not own it," you are told. "I guard it. From you. From myself. If every door is unlocked together, there will be neither the place nor the memory of it. Nor us."
? There are twenty-one keys and one is missing. It is with you.
+ Give up the last key | bond+6 threat-7
{Foe} threads it on the ring, and the ring closes. A tremor runs through the walls, like the sigh of a sleeper. "Now there are two of us," you are told, and a second chair is moved up.
+ Unlock the last door | means+8 threat+8
The key turns with pleasure. Behind the door is nothing; or rather, there is this same place, flooded with morning light, and on the threshold you are standing, younger by a whole life, and waving.
+ Break the key | self+5 means-7
The metal gives at the third try. {Foe} sits with closed eyes and laughs for a long time, softly, with relief. There is nothing left to guard. It remains to learn how to simply live here.
`;

export const subjectEvent = `
== card hook ! | the first word
Everything important begins with a trifle. The trifle today is this: at table somebody made a slip, and the word "{anchor}" was spoken. The talk stopped, as a horse stops at a pit that no one else can see.
Then everyone spoke at once, loudly, about prices and the weather. But you had time to notice who turned pale, who looked at the door, and who looked at you.
{Ally} leans close to your ear. "Well, now there's no getting out of it."
? Somebody is pouring water for the one who made the slip.
+ Ask about it aloud | threat+5 self+5
"What did you say?" A fork falls. {Witness} answers without looking up: "What everybody knows." And in the hush people nod, one after another. You did not know. Now you know that you were the only one.
+ Come back to it later, in private | bond+6 means-3
In private {witness} talks fast and keeps looking round. The picture is incomplete, and terrible in its simplicity. At the end a bundle is pushed into your hands: "I kept it as long as I could. Take it."
+ Follow the one who looked at the door | means+6 threat+3
It is {wild}. From the table straight out, without looking round, to where {foe} lives. The door opens without a knock. A minute later the light goes out.

== card hook ! | the day everything shifted
Later you will divide your life into before and after, and remember this one morning in every detail: the smell, the sound, the crack in the cup. In this morning came the news, and the whole of it went into one word: {anchor}.
You read it again, though there is nothing to read again. {Ally} stands beside you and for once has no joke ready.
The messenger does not leave. The messenger is waiting for an answer.
? The cup is getting cold.
+ Answer at once, without thinking it over | self+5 threat+4
You hear your own voice and wonder at its calm. The messenger nods and goes, in a hurry that tells you how many were waiting for your answer. {Ally} packs, without asking where to.
+ Ask for an hour and gather those you trust | bond+6 means-3
In an hour all those whom you trust have come. There are fewer of them than you thought, and they are better than you deserve. You decide together, interrupting each other. The messenger writes it down with moving lips.
+ Question the messenger about what was seen, not heard | means+6 self-3
It was not much, but it was seen. There is one detail in the account that nobody could invent, and one name which is spoken in a whisper: {foe}.

== card early ! | the first crack
Three stories are told about it, and you have heard all three. The {anchor} is in every one; the rest differs: who was there, who saw it, who is to blame. Today {witness} tells you a fourth.
In the fourth nobody is to blame. There is only a person who came ten minutes late.
? The watch that person wore, by all accounts, kept perfect time.
+ Try the story on the spot, watch in hand | means+6 self-3
You walk the whole way twice. The ten minutes are not to be lost anywhere, unless somebody stops you. Somebody did. You can see by the fence, to this day, where they stood.
+ Believe it, and look for the one who came late | bond+6 threat+3
You need not look far. {Wild} hears you out, leaning against the doorpost, and says: "Ten minutes. I count them every night." The door is opened wider.
+ Ask {foe} which of the four is an invention | threat+6 self+5
"The second," you are told, smilingly and without a pause. Whether it was the truth or a joke you cannot decide, and that, of course, was the intention.

== card mid ! | rings on the water
The consequences are to be seen now wherever you look. The {anchor}, a single word, and yet two old friends no longer speak, doors are locked at noon, and somebody has packed already.
People ask you what will happen next, as if you had begun it. {Ally} snaps at them on your behalf.
? Somebody will have to answer.
+ Go out and say what you know for certain | bond+7 threat+4
What is certain is not much, and you say so. They listen sullenly, but to the end. Then an old man in the third row takes off his cap: "That's one at least who didn't lie." They go home slowly, together.
+ See to what can still be mended | means-5 bond+5
You make peace between the friends. It is harder than all the rest taken together, and succeeds only on the second day. The doors are then unlocked by themselves.
+ Find out who profits by it | means+6 self-3
Many profit, but only one prepared for it. A month ago {foe} bought up everything that has grown dear today. In the ledger there are a date and a firm signature.

== card late ! | what really happened
{Witness} says: "I was there." Simply, with no introduction, looking down. All these days you have been searching for the one who saw it, and all these days that person poured your tea.
The truth takes two minutes. In it the {anchor} looks quite different, and more than one person is to blame, and there is not a villain among them.
? {Ally} asks whom you are going to tell.
+ Tell everyone | means+7 threat+7
You tell everyone. Some thank you, others close their shutters. {Foe} listens standing and leaves without putting on a hat. The matter now is not what happened but what to do with it.
+ Tell only those whom it concerns | bond+7 threat-4
There are five of them. You go to five houses, and in each you stay until the tea is finished. In the last you are embraced. Nobody else will hear of it, and perhaps that is right.
+ Tell no one | self-7 threat-6
You put the truth where heavy things are kept, deep down. {Witness} thanks you with a look. From now on there are two of you who know, and it has become twice as light to carry, and twice as long.
`;
