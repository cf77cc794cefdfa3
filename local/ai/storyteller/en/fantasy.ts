/** Fantasy: a world where a word can be heavier than a stone. */
export const fantasy = `
== name
fantasy
== anchor
seal | n
== place
in a land where every river has a name and every name means something
== titles
The {Anchor} and the Nameless River
{Hero} at the Threshold
The Year the Stones Fell Silent
The {Anchor} under Seven Hills
A Tale of the Grey Pass
Where the Oath Ends
== worlds
Magic here is like water in a well: one can see it, everybody uses it, and no one knows how much is left. The old treaties with forest, stone and fire are held up by words, and the words are being forgotten.
Seven houses have divided the hills, but not the memory. Under each castle lies an older castle, and on moonless nights they light their lamps there.
People here believe that the world was once sung, and so they are afraid of silence. The singers of the Order hold up the vault with their voices, and this winter there is one voice fewer.
== stakes
If nothing is done before the first snow, the treaty on which the land stands will lose its force.
At stake is neither a throne nor glory, but the right of people to live on ground that remembers other masters.
Whoever reaches the truth first will decide whether that which sleeps beneath the hills shall wake.
== acts
The Sign | Understand why the choice fell on you
The Road | Reach those who remember the old words
Debts | Learn who paid for the old peace, and with what
The Break | Hold the company together when each wants something else
The Last Word | Speak it, or keep silent
== heroes
Wren | f | herbwoman from the outskirts
Osric | m | former guardian of the pass
Maeve | f | stonecutter's apprentice
Corin | m | ferryman's son
== cast ally
Sorrel | f | a tracker with a red braid who can keep silent in four languages
Thormod | m | a smith without a smithy, kind and obstinate
Einar | m | a young singer who has lost his voice and is looking for it in earnest
== cast foe
Morwen | f | the keeper of the seals, who believes she is saving the land, and is right in her way
Cassian | m | lord of the Grey Pass, courteous and patient as winter
Ingvar | m | an enchanter who bought immortality in instalments
== cast witness
Agnes | f | an old spinner who remembers three wars and one truth
Barnaby | m | an innkeeper who hears everything and repeats half of it
Odrick | m | the warden of the boundary stones
== cast wild
Magpie | f | a thief and singer who never robbed the poor twice
Tallen | m | a knight who gave up his arms and will not say why
Myrtle | f | a half-blood of the forest folk, a stranger on either side of the trees
== stat bond
Loyalty of companions | 50 | min
How ready those who walk beside you are to walk on
In the morning there is nobody by the fire. The tracks go off in different directions, and none comes back to you. No one can walk this road alone; that was said at the very start.
Your companions divide the bread so that you are served last.
{Ally} is sharpening a blade and looks not at the stone but at you.
== stat self
Will | 55 | min
The strength of mind without which spells decide for you
The voice inside speaks calmly and in a friendly way, and you no longer feel like arguing. You nod. It is someone else who looks at the road now, with your eyes.
Old words come to your lips of their own accord, and you set your teeth.
In the whisper of the brook you hear your own name, kindly spoken.
== stat means
Spark | 45 | -
The magic that is still yours to spend
The last spark goes out on your palm.
The spark in your palm barely glows, and one cannot warm oneself by it any more.
The simplest spell now leaves a taste of ashes in your mouth.
== stat threat
Call from under the hills | 20 | max
That which is waking and knows you better every day
The earth parts without a sound, as people part for a guest. From below they call you by your name, the whole of it, the one that only your mother knew, and your feet go by themselves.
The stones along the road are facing you. Yesterday they looked north.
There is a humming underfoot, low and even, and you carry its rhythm in you already.
== setters
By the boundary stone someone has left bread, salt and a lock of hair. The bread is fresh, though the road looks as if nobody used it.
The pass greets you with a wind that has words in it. Only single ones can be made out: "late", "seven", "bridge".
Herbs are drying under the ceiling of the inn, and one of the bunches slowly turns to follow you.
The ruins of an old castle are overgrown with briar. Through the gaps you can see a steady little flame burning far below, under the flagstones.
Pale lights stand above the marsh. {Ally} counts them aloud and loses count: one of them keeps changing places.
The grove is as trim as a monastery yard, though there is no one to trim it. The birds sing one at a time, in turn.
== end good
Towards the end of that winter the rivers remembered their names, and people remembered how to pronounce them. The treaty was written out afresh, on plain cloth, and below it, in place of a seal, are the prints of hands: yours, and {ally}'s, and those of hundreds more.
{Foe} leaves the hills without guards and without a banner, and nobody throws a stone. There are singers living at the Grey Pass now. The vault holds. On clear nights one can hear it softly singing along.
== end bitter
The hills have gone to sleep and the land is whole. But there is no more magic in it; the well was drained to the bottom, and children born that spring no longer believe that the stones used to speak. You believe it. It does not make it any easier.
{Ally} stays at the Threshold, because somebody had to stay. Once a year you go there with bread and salt and tell the news, and the wind answers in what are very nearly words.
== end open
The treaty is neither broken nor fulfilled. The scroll lies in a chest in your house, under the winter clothes, and sometimes towards morning you can hear it turn over from one side to the other.
{Foe} is gone, leaving you a ring and a note of two words: "Your turn." You have not put the ring on. But neither have you thrown it away.
== card hook ! | a sign on the palm
The sign came out in the night: a thin line across your palm, silvery, like the track of a snail. By morning people are gathering in the square, and every one of them is looking at your hands.
"There's been none for seventy years," says {witness}, and draws a thumb across your forehead in the old manner. "The hills have chosen. And they were in a hurry, by the look of it."
At the gate a rider in a grey cloak is waiting. He set out to fetch you before the sign had shown.
? The rider holds out a scroll and does not dismount.
+ Take the scroll and read it before everyone | bond+5 threat+4
You read aloud, and at the word "{anchor}" a sigh goes through the crowd. The rider is displeased; such letters are read behind locked doors. But you have a hundred witnesses now and one companion: {ally}, without a word, has come to stand at your stirrup.
+ Hide your hand and leave by the back gardens | threat-4 self-3
You are gone before the crowd has decided whether to rejoice or be afraid. Beyond the last fence {ally} overtakes you with a sack over each shoulder. "The back gardens, I thought so," you hear.
+ Ask the rider how he knew | means+5 self+3
The rider is silent for as long as it takes to invent an answer, and you watch him invent it. "{Foe} knows a great deal," he says at last. The name means nothing to you, but at the sound of it {ally} reaches for a knife.

== card hook ! | the voice in the well
The bucket went down the well and did not come back. Instead of a splash a voice came up, tired and civil: "Be so good as to throw no more. I have four of them as it is."
You stand holding the crank and hear the voice call you by your name and ask you to pass on a single word. It is a short one: {anchor}.
Behind you the gate creaks. It is {ally}, with two empty pails.
? The voice in the well is patient.
+ Promise to pass on the word | self+4 threat+5
"Thank you," says the voice. "It is long since anyone listened." The water rises by itself up to the brim, and in it lie four buckets and a silver key. {Ally} sees it all and concludes that you had better not be let out alone.
+ Ask who it is for, and why | means+5 threat+3
"For the one who will ask you," says the well. "As for why, you'll know sooner than you care to." That evening {witness} knocks at your door and, still on the doorstep, asks whether there has been a message.
+ Put the lid on the well and call people | bond+5 self-4
People come and listen and hear nothing. They comfort you as one comforts the sick. Only {ally} does not laugh; the two of you lower a lantern on a rope, and see steps, leading away towards the hills.

== card early ! | the inn at the crossroads
At the inn by the crossroads they are singing under their breath, and the song stops at your step. Room is made for you at once, much too gladly. {Wild} is there already, boots on the bench.
"A game?" says {wild}, and pours out dice with runes on them. "I stake what I know about the {anchor}. And you stake a memory. Any one you can spare."
? Under the table {ally} treads on your foot.
+ Stake a memory of your childhood | means+7 self-5
The dice fall in your favour. You learn of a road that is on no map, and some summer day, with a river in it, you think, and a dog, leaves you for good. You know only that it was a happy one.
+ Decline, and pay for the story in coin | means-4 threat-3
{Wild}, disappointed, sweeps up the dice. For coin the story is shorter and drier, but it is honest: at the pass they are waiting for people with a mark, and have been paid in advance.
+ Catch {wild} cheating | bond+5 self+4
A fourth die turns up in a sleeve. The inn roars, {wild} loudest of all, and gets up. "With eyes like those you need a worse guide. Will you have me?" Nobody knows whether it is a joke.

== card early ! | the crossing
The ferryman takes no money. He takes one promise from each, and writes it in a thick book, licking his pencil. On the other side the promises come true, whether you like it or not.
The river is wide and smooth, and if you look closely there are houses under the water.
? The ferryman opens his book at a clean page.
+ Promise to come back this way | self+5 threat+4
The ferryman nods: it is a good promise, and a rare one. In the middle of the river you feel something thin, like a thread, draw tight beneath your ribs and run back to the shore you left.
+ Make one promise for {ally} and yourself | bond+7 means-4
"That can be done too," says the ferryman, surprised, and draws his pencil in a long line from name to name. {Ally} looks at the water all the way across, with half a smile.
+ Swim across, well away from the ferry | self-5 means+5
The water is icy and, what is worse, talkative. You swim without listening, a pebble clenched in one fist. Only on the bank do you see that the pebble has facets, and is shining.

== card mid ! | the village without shadows
It is a village like any other: fences, geese, smoke. Only it is noon, the sun is out, and no one has a shadow. You look down. Yours is still there, and the children are already pointing.
"We sold them," the headman explains, looking away. "It was a hungry year. {Foe} came, and gave a good price."
? The headman asks you to be gone by sunset.
+ Stay for the sunset and see where the shadows go | means+6 threat+6
At sunset the shadows walk along the road by themselves, in a long silent file, to the hills. You follow while there is light, and remember the place where they go underground, holding hands.
+ Give the village part of your spark | bond+7 means-6
You open your hand above the well. By morning something grey stirs on the wall beside the smallest of the children, weak but alive. An old woman falls on her knees before you, and you do not know where to look.
+ Leave before sunset, as asked | threat-4 self-3
You leave. At the last house {ally} turns round: fences, geese, smoke, and all the people standing along the road, looking after your two shadows. It is how one looks at bread.

== card mid ! | the court of the forest folk
You are surrounded without a sound. The forest folk resemble people as people would like to be, and they look at you without enmity, with curiosity. They are sitting in judgment over a broken branch, and the branch really is broken.
"The guilty one shall speak," says the eldest. "Or one who loves him. No other."
? {Ally} steps forward in the same moment as you.
+ Own up to it | self+6 bond+3
They hear you to the end. It is a strange sentence: who has broken must plant. You dig the earth with your hands, and the switch that you set in it has put out a leaf before you are off your knees.
+ Let {ally} speak | bond+7 self-4
It is an awkward speech, and makes you want to sink into the moss. You had no idea anyone thought so of you. The forest folk exchange glances and step aside, and the eldest smiles.
+ Show them the sign and demand passage | means+6 threat+6
The wood recoils, all of it, from root to crown. The path that opens is as straight as a blow. No one stands beside it, no one looks after you, and the birds are silent as far as the last tree.

== card late ! | beneath the hills
The steps end in a hall where candles burn, and the wax has not yet begun to run. At a long table sit those whom people above call a legend. They are not asleep. They are waiting until one ceases to fear them, or begins.
"{Hero}," says the one at the head, and at the sound of your name the candles bow. "Sit down. We have kept a place for you."
? There is only one empty chair.
+ Sit down and listen | means+7 threat+7
You sit. The tale takes an age, and yet no longer than a candle. When you rise you know all about the treaty: who broke it, when, and why they made such a beautiful song of it.
+ Remain standing with your companions | bond+7 self-4
"A pity," you are told without offence, and a candle is put out. In the dark {ally} finds your hand. You climb back to the air counting each other by touch, and have lost no one.
+ Ask what they themselves are afraid of | self+7 threat-4
No one has ever asked that here. There is silence, then a dry rustle, not unlike a laugh. "That those above will forget us," answers the youngest, who may be no more than a thousand.

== card climax ! | the threshold
The Threshold turns out to be a threshold: a worn board, a rusty nail. On this side you are, and on that side {foe}, and along the board runs a vine of frost. Seventy years ago somebody gave a promise here, and did not keep it.
"It needs a name," says {foe}. "Somebody's. The land is held by a name that is freely given. Mine would not do."
{Ally} is drawing breath to speak another.
? You hear that breath before anyone.
+ Give your own name | self-9 threat-10
You speak it, and it goes, as light as a bird from the hand. The frost melts. {Ally} calls to you, lips moving, and for the first time cannot remember how.
+ Say the word instead of a name | means+8 threat+6
{Anchor}: it settles on the threshold like a key in a lock. So that is what it was kept for. The board splits lengthwise, and beneath the hills, on the other side, someone laughs with relief.
+ Persuade {foe} to cross the threshold with you | bond+10 self-5
Two hands above the frost, yours and another's, and both are trembling. You take the step together. It was not a sacrifice, it seems, that the treaty had been waiting for, but consent.
`;
