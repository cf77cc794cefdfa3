/** Situations that suit any genre: the last third of the road and its height. */
export const sharedLate = `
== card late | what was never said
"There is something I have to tell you," says {ally}, and does not look at you. "I used to know {foe}. Long ago. Long before you."
Much falls into place: the pauses, the half-sentences, that look on the first day. There does not seem to be any betrayal in it. There is the fear that you will think exactly that.
? {Ally} waits as one waits for a sentence to be passed.
+ Say that it changes nothing | bond+8 threat+4
{Ally} lets out a breath that must have been held for weeks. And then tells you all of it, from beginning to end, and somewhere in all of it is {foe}'s weak spot.
+ Demand the whole truth, down to the last word | means+6 bond-5
It is a long, hard questioning. You learn much that is useful, and see {ally} draw a little farther off with every answer. You know everything now, except whether you will be forgiven for this evening.
+ Go out and be alone with it | self+5 bond-4
You stand under the open sky until your thoughts have cooled. The answer is slow in coming, but you are sure of it. When you return, {ally} is in the same place, in the same attitude.

== card late | one of two
There is time for only one. To the left somebody is crying for help, and you know the voice: it is {witness}. To the right {foe} is carrying off the very thing you came all this way for.
{Ally} has turned to you already. Another moment and the choice will be made without you.
? Both sounds are growing fainter.
+ Run towards the voice | bond+9 means-8
You are in time. {Witness} clings to your arm and cannot get enough air. What you came for is far away by now, but the person beside you is alive, and saw which way they went.
+ Chase {foe} | means+9 bond-8
You catch up at the turning and wrench away what is yours. By then it has grown quiet behind you. {Witness}, it will turn out, got free without your help, and will not be expecting it again.
+ Send {ally} towards the voice and run to the right alone | self-7 means+5
You nod to each other and run. They are the worst minutes of all, not knowing about two people at once. You win back only part of it, and {ally} comes late, but everyone is alive.

== card late | a loss
You do not notice at once. Your hand goes to the accustomed place and finds it empty. The one thing you have guarded from the start is gone, and it did not go by itself.
It is foolish to be so attached to a thing, you tell yourself. And still you stand there, closing your hand on nothing.
? On the floor there is a clear footprint.
+ Follow the trail at once | self-5 means+6
The trail leads to {wild}, and the explanation is a painful one. You have the thing back, with a crack in it. You understand why it was taken, and cannot even be properly angry.
+ Let it go and travel light | self+7 means-5
You open and close your fingers, and then you lift your pack. It is lighter. This is not a consolation, merely a truth, and you are surprised to have reached it so soon.
+ Ask all your friends to search with you | bond+6 threat+4
Everyone searches until dark, calling out and arguing. They do not find it. But that night you sit close together in a ring, and it dawns on you that it has not been things that you were guarding for some time.

== card late | one who changes sides
{Wild} stands before you with empty hands, showing the palms on purpose. "I'm not with them any more," you are told. "Not because you are right. Because I have seen what comes next."
{Ally} does not believe a word of it, and says so. There is no proof, naturally.
? By morning you must know who is one of you.
+ Believe it and open your plan | bond+5 threat+5
You tell it. {Wild} listens without interrupting and strikes two lines from your plan: "They'd have been waiting here." If it is a lie, it will be an expensive one. If it is the truth, it has just saved your life.
+ Believe half of it and set a test | means+5 self-4
You give a task in which it is easy to cheat and hard not to be caught. Towards dawn {wild} is back, everything done, with a split lip. Nobody asks any more questions.
+ Send {wild} away | threat-4 bond-5
{Wild} goes without arguing. Only at the edge of the dark {wild|he|she} turns and throws at your feet what must have been meant as a gift: a map on which your hiding place is marked.

== card late | the evening before
Tomorrow will decide it. No one says so, but everybody eats more slowly than usual and takes longer over packing.
{Ally} asks you to keep a letter. "If anything happens, give it to the right person. If nothing does, give it back, and I'll burn it." There is no address on it. There is a name.
? The night ahead is long, and it is short.
+ Take the letter and give one of your own in exchange | bond+8 self-4
You write it then and there, on your knee, and it comes to four lines. You trade, and each puts the other's paper away deep, and no more is said. But now each of you has something to come back for.
+ Walk through tomorrow in your mind, step by step | means+6 self-3
You draw it, rub it out and draw it again. By midnight you have three ways of doing everything right, and one way of staying alive if it all goes wrong. {Ally} remembers a fourth.
+ Put out the lights and go to sleep | self+7 threat+3
To your own surprise you fall asleep at once. You dream of a road, empty and full of light. Morning finds you rested, and only outside the door has someone stood until dawn: the grass is trodden flat.

== card late | the place falls silent
There was always some sound here, and you had stopped hearing it. Now it is gone. The silence is so thick that {ally} snaps {ally|his|her} fingers beside one ear, to make sure.
Everyone who could leave has left. There is food on the tables, still warm.
? Somebody warned everyone but you.
+ Search what they left while no one can object | means+7 threat+5
In an hour you find more than in all the days before; people ran without hiding anything. Among the papers they dropped is a portrait of you, drawn from memory, and rather a good one.
+ Overtake the others and ask what they are running from | bond+5 self-5
You catch up with the last of them at the edge of the dark. "Didn't they tell you?" an old man wonders, and takes pity, and tells you himself. After that you do not want to go back. You go back.
+ Stay and meet what is coming | self+6 threat+6
You sit down in the middle of the emptiness, facing the entrance. The waiting is long, but it is fear that gets up and leaves first. Whoever was on the way here stood a while outside the door, and did not come in.

== card climax ! | face to face
And now nobody is left between you: only you and {foe}. You did not choose the place, nor the hour, and yet you have come in time. Something like relief shows in that face.
"I knew it would be you," you hear. "Well. The {anchor}, and nothing more: that is the whole of the answer. Take it, if you understand what you are taking."
? There is nowhere left to put it off to.
+ Take it, and everything that comes with it | means+9 threat+8
You put out your hand and take it. Nothing thunders, nothing falls. It is only that from this minute the answer is yours to give, and {foe} looks at you, for the first time, as one looks at an equal.
+ Refuse, and offer to leave together | bond+9 means-7
"Together?" says {foe}, as though hearing the word for the first time. The silence lasts a long while. Then a step is taken, a very small one, but it is in your direction.
+ Put an end to it, once and for all | threat-9 self-8
You do what you came to do. It takes less time than drawing breath. For a long while afterwards you stand and listen to the ordinary sounds come back.

== card climax | the last door
Everything you have gathered, everyone you have met, was leading here. One movement is left. {Ally} stands beside you, shoulder to shoulder, {witness} a little way off, and even {wild} is not hiding this time.
You remember how it began, and marvel at how little you understood about the {anchor} then.
? They are all looking at you.
+ Open it and go in first | self+7 threat+7
You go in. It is light inside. It is all both simpler and larger than you thought, and for one moment you are strong enough to hold the whole of it.
+ Go in all together, hand in hand | bond+9 self-5
It is silly and solemn, as in childhood: you take each other's hands and cross the threshold in one step. What was waiting for one does not know what to do with four. It is enough.
+ Leave it closed and go | threat-8 means-7
You lower your hand. Nobody argues. You have gone some way already when you hear someone on the other side turn the key, softly and, it would seem, with gratitude.
`;
