/** Mystery: everybody lies, most of them politely. */
export const mystery = `
== name
mystery
== anchor
disappearance | n
== place
in a seaside town where everyone knows everyone and no one knows the truth about anyone
== titles
The {Anchor} behind Closed Doors
The Case That Nobody Opened
{Hero} Asks the Questions
Alibis for Four
The {Anchor} and the Four Cups of Tea
The Last to See It
== worlds
The town lives by the ferry timetable and is used to having other people's secrets end at the pier. The police are polite, the newspaper is cautious, and the servants remember everything.
These houses have thick walls and thin partitions. Everyone heard something that night, and everyone decided that it was no business of theirs.
Behind columned fronts there are debts, behind the debts old grievances, and behind the grievances something else again. The only accepted place to dig is the garden.
== stakes
In a week the case will be closed for want of evidence, and the guilty will become a respected citizen.
They are ready to charge an innocent man; it would suit everybody better.
Whoever did it is still here, and watches attentively as you count the cups.
== acts
The Scene | See what is missing from it
Statements | Part the lies from what people take for the truth
Motive | Find out who needed it to happen
The Trap | Make the guilty one take one step too many
The Name | Say it, and prove it
== heroes
Arthur | m | retired inspector
Nina | f | reporter on an evening paper
Leopold | m | country doctor
Tamsin | f | private investigator
== cast ally
Prosper | m | a constable in retirement who knows every back door
Sonia | f | a stenographer with a faultless memory
Ignatius | m | a photographer who takes what others do not look at
== cast foe
Walter | m | an estate manager who has a receipt for everything
Eleanor | f | the lady of the house, who does not care for questions after nine
Boyd | m | a lawyer who has never lost a case and never blushed
== cast witness
Gwendolen | f | a cook who heard footsteps, and counted them
Percival | m | a night porter who suffers from sleeplessness
Irma | f | the pianist from room three
== cast wild
Mack | m | a pickpocket in retirement who helps out of curiosity
Lydia | f | a widow with too many versions of her past
Felix | m | a conjuror who performed on that very evening
== stat bond
Trust of the witnesses | 50 | min
How far people are ready to be frank with you
Doors close without having opened. "I don't recall," they say, word for word, as though reading it off a slip. The case is unsolved, and there is no one left to solve it with.
{Witness} crosses the street at the sight of you.
They bring you tea and do not sit down.
== stat self
Clarity of mind | 55 | min
The ability to see what is in front of you
The facts no longer add up; each of them points at each. You wake at your desk, cheek on the statements, and do not recognise your own notes. The inquiry passes to somebody who has slept.
You read a line twice and still cannot remember how it began.
It is easy to suspect everyone. You already suspect the umbrella in the hall.
== stat means
Evidence | 40 | -
What can be laid on the table before a judge
The table is empty, and eloquently so.
There are three sheets in the folder, and one of them is blank.
All you have falls apart at the first "What of it?"
== stat threat
Caution of the guilty | 20 | max
The higher it is, the more carefully tracks are covered
In the morning the archive burns, by noon the last witness has left, and in the evening you are sent flowers without a card. All that might have been proof is ash. The guilty one was ahead of you by exactly one move.
Your chair at the hotel stands at a different angle today.
Where there was dust yesterday it is clean now, and clean on purpose.
== setters
The clock in the drawing room has stopped; the hands say a quarter to one, though it cannot have run down.
Rain taps on the sill. On the window ledge, on the inside, there is a wet mark.
The archive smells of mice and stamped paper. The shelf you want has been numbered twice, and the numbers disagree.
Tea is laid on the terrace. There are four cups and three people, and no one looks at the fourth.
The pier is empty, the ferry gone. On the bench lies a newspaper, and one small square has been neatly cut out.
The servants' stair is narrow and has no rail. There are thirteen steps; the statement said twelve.
== end good
The confession takes forty minutes, and in the meantime the rain has stopped. {Foe} speaks calmly, almost with relief; keeping it, it seems, was more tiring than doing it. The innocent man is released, and cannot for the life of him remember where he left his hat.
In the evening you have tea, and there are precisely as many cups on the table as there are people. {Ally} suggests opening an agency. You promise to think about it, though both of you can already see the sign.
== end bitter
You know the name. You know how, and when, and why. You have everything except the proof, and {foe} knows it, and lifts a hat to you on the promenade.
The case is closed for want of evidence. {Ally} keeps the folder, and every year on that day the two of you read it from beginning to end. One day a page will be missing. Or, on the contrary, there will be one more.
== end open
The guilty party has been named, and the judge is content. You are not; there is a clock in the case that was stopped at a quarter to one, and no one has ever explained what for. {Witness} leaves by the first ferry, without saying goodbye.
A month later you receive a parcel with no address on the back. In it are the clock's key and a civil request not to trouble yourself. You recognise the handwriting, and you do not say whose it is. Not yet.
== card hook ! | the fourth cup
They send for you while the tea is still warm. Four cups on the table, four chairs, three bewildered people in the doorway. "We were here all the time," they say in chorus. "Nobody left."
On the fourth cup there is a trace of lipstick. Under the saucer lies a note of one word: "{Anchor}."
{Witness} stands by the sideboard counting the spoons with moving lips.
? The police will be here in twenty minutes.
+ Examine the table without touching anything | means+6 self+3
You notice three things at once: no sugar is gone, the chair was moved for someone of another height, and the lipstick was put on cold china. Nobody drank from that cup. {Ally} silently writes it down after you.
+ Speak with each of them alone | bond+6 threat+4
The three accounts are as like as three copies. That does not happen with the truth. Only one detail differs: one of them heard music, and the others did not. {Ally} underlines the word twice.
+ Lock the doors and let nobody leave | means+5 bond-5
They are all indignant, {foe} loudest of all. But in those twenty minutes nothing leaves the room, and a second note is found beneath the tablecloth. {Ally} gives a respectful grunt.

== card hook ! | the client without a face
The visitor neither lifts the veil nor takes a chair. "They tell me you find things," says a voice from behind it. "Find out who killed me. You have a week to prevent it."
An advance is laid on the table, and a cutting from a newspaper dated next Saturday. In the obituary a blank has been left for the name.
? {Ally} is behind the door, you know, and hears everything.
+ Take the case and the advance | means+5 threat+4
The money is real, the paper is newsprint, the type is not from this town. {Ally} comes in before the door has closed. "There are two presses with a letter like that. And one of them had a fire yesterday."
+ Ask to see the face | bond+5 self-3
There is a pause. Then the veil is lifted, and you see a face that this morning was in a portrait, in the house where {foe} lives. The portrait was painted forty years ago.
+ Follow the visitor home | means+5 bond-3
The trail winds about and ends at the theatre. The stage door is unlocked. In a dressing room hangs the veil, still warm, and before the glass {wild} is peeling off another person's eyebrows.

== card early ! | one step too many
{Witness} goes over it for the third time: someone left the study at eleven and went downstairs, twelve steps, and the door banged. You walk the same way and count.
There are thirteen. Twelve would be the count of one who skipped the first, because it creaks, and who knew that it does.
? {Foe} is watching you from the landing.
+ Tread on the creaking step on purpose | threat+6 means+5
The whole house hears it. Upstairs something is dropped. It lasts a fraction of a second, but it was not the step that you were looking at; it was the faces.
+ Ask {witness} who in this house skips a step | bond+5 self+3
"All of the family," comes the answer, without thinking. "A stranger wouldn't know." {Witness} claps a hand to {witness|his|her} mouth. The circle has narrowed to five.
+ Take up the step | means+7 bond-5
The owners are furious. Under the board lie a button, a ferry ticket, and dust in which a finger has drawn an arrow. Somebody has used this hiding place for years.

== card early ! | an opened letter
A letter addressed to you has been opened and gummed shut again. The gum is still sticky. Inside is a sheet in a hand that you do not know: "Ask {wild} where the mirror was."
There is no mirror in the case. So far.
? {Ally} sniffs at the envelope: it smells of scent and of tobacco, both.
+ Find {wild} and ask about the mirror | means+6 threat+4
{Wild} grows pale and makes a joke, makes a joke and grows pale. The mirror was taken off the wall the day before, so that one could not see the armchair from the corridor. Who asked for it? "I don't remember. They asked nicely."
+ Write a reply and leave it in plain sight | threat-3 means+4
By morning the reply is gone, and in its place lies a second sheet, shorter than the first: "Warmer." Your correspondent lives in the same house. You go to bed with a chair against the door.
+ Find out who opens the letters here | bond-4 means+6
The postmaster blushes, swears he knows nothing, and tells. For a month all the post of the house has first been taken upstairs, to a person who has a way with steam. He whispers the name: {foe}.

== card mid ! | the second report
There turn out to be two reports. In the one on file the room was empty. In the draft, which {ally} fished out of a wastepaper basket, there was a glove in it.
The signature under both is the same, and the hand that signed the second was shaking.
? The officer who signed them is playing billiards on the floor below.
+ Lay the draft on the cloth before him | self+5 threat+5
The officer misses his shot. "I was told to," he says without looking up. "I was told to, and I have daughters." The glove is locked up in his house. By evening it is in yours.
+ Help him out of it in exchange for the truth | bond+6 means+4
You talk for a long time, like human beings. He agrees to everything at once, as tired people do. It is a left glove, a woman's, but it was a man's hand that wore it out of shape.
+ Say nothing and see where he goes | means+6 self-4
He goes straight to {foe}, and comes out after a quarter of an hour, putting away an envelope as he walks. You stand in the rain and remember the time. Courts are fond of times.

== card mid ! | a reconstruction
You ask them all to take their places as they were that night. The family sit down unwillingly, the servants stand along the wall. The light goes out and somebody, as somebody did then, drops a spoon.
When the lamp is lit, one of the chairs holds a different person.
? They are all looking at each other, and only one is looking at you.
+ Do it over again, without saying why | means+6 self-4
The second time everyone sees it. One can change seats in the dark if one knows how many steps it is to the chair, and if the chair has been put sideways on purpose. It was {foe} who put it sideways.
+ Accuse aloud the one who moved | threat+7 means+5
{Wild} jumps up and laughs. "Bravo! I was paid to do it. Then, and now." The paymaster was never seen; the money was in a glove.
+ Thank them all and let them go | threat-4 bond+4
They leave with relief, and relief makes them talkative. In the door {witness} remarks, as if by chance: "There was music, you know. Only it wasn't the piano."

== card late ! | the accused
They have arrested the gardener. He has no alibi, no lawyer, and is not in the habit of arguing. He sits on his bunk with his big hands folded and asks one thing of you, to water the roses.
The evidence against him is without a flaw. It is the lack of flaws that troubles you; things are not so tidy in life, only in a file.
? Tomorrow they will take him away.
+ Give up your own evidence early to clear him | bond+8 means-7
He is released. The guilty one has now seen nearly all your cards, but you have learned something too, namely who went white when the gardener walked into the house.
+ Let them take him, so that the guilty one relaxes | means+6 bond-7
You water the roses. That same evening {foe} laughs at dinner for the first time, and for the first time makes a mistake, and mentions a mirror that nobody has mentioned.
+ Spend the night talking to him | self-4 means+7
He talks about roses, and nothing but roses. Towards morning you see it: one of them was transplanted on that very night, and not by him. {Ally} has already gone for a spade.

== card climax ! | everyone in the drawing room
It is an old device, and yet it works. They are all in the drawing room; the clock has stopped, the tea is getting cold. You walk up and down the carpet and speak: what was seen, what was heard, what was missing.
With each of your sentences one face grows calmer. It is the calm of someone who is counting exits. {Ally}, as though by chance, stands at the door.
? It only remains to say a name.
+ Name {foe} and lay down the proofs one by one | means+8 threat+7
You put them on the table like cards: the glove, the ticket, the glass, the time. After the fourth {foe} asks for water. After the fifth {foe|he|she} begins to speak.
+ Name another, and watch | self-6 means+9
The one you have named cries out, and everybody turns that way. Only {foe} looks at the clock, and very slightly smiles. It is enough; that was the smile you were waiting for.
+ Fall silent and wind the clock | threat-7 bond+7
You put in the key and turn it. The clock strikes a quarter to one, and from under the chime comes music, the very same. {Witness} leaps up: "That! That's what I heard!"
`;
