/** Adventure: a map, a rival, and the road that has its own plans. */
export const adventure = `
== name
adventure
== anchor
map | n
== place
in a port where an anchor is cheaper than a promise
== titles
The {Anchor} and a Following Wind
Beyond Last Counsel Cape
{Hero} Takes the First Ship
The {Anchor} for Two
Forty Days before the Rains
What Is Not on the Maps
== worlds
The world has not been measured to the end yet; there are white patches enough on the maps, and each of them is somebody's dream. Captains believe in omens, merchants in contracts, and clever people carry both.
In forty days the rains will close the passes. Until then the road is open to all: to treasure hunters, mapmakers, runaways, and those who have not made up their minds.
The old expedition vanished twenty years ago and left behind three notches, a diary, and a great many people who would rather it were not found.
== stakes
The rivals set out two days earlier, and have the better of everything except a conscience.
If they come too late, the road will be washed away, and there is no second try within a lifetime.
What is found can be sold once or understood for ever, and the last march will decide to whom it falls.
== acts
Setting Out | Find those with whom it is safe to get lost
The White Patch | Go over the edge of the map and not turn back
The Pursuit | Keep ahead of those who follow the tracks
The Precipice | Lose nearly everything and learn what the rest is worth
The Find | Decide what to do with it
== heroes
Luke | m | mapmaker without a map of his own
Martha | f | pilot of a trading schooner
Edgar | m | guide across the pass
Inga | f | daughter of the lost explorer
== cast ally
Bruno | m | a cook who has survived four shipwrecks and not one dull dinner
Kaya | f | a mule driver who knows eight ways of lighting a fire in the rain
Stephen | m | a ship's boy who lies about everything but the wind
== cast foe
Rudolph | m | a hunter of antiquities with flawless manners and a loaded cane
Isabella | f | the owner of a shipping line, who is used to buying roads
Kruger | m | your teacher's former partner
== cast witness
Teresa | f | the landlady of a tavern, who looks after other people's suitcases
Joachim | m | the last of that very expedition
Nathan | m | a lighthouse keeper who collects bottles with messages
== cast wild
Gull | f | a smuggler with one price for everything, and never the same
Oscar | m | an aeronaut with a patched balloon
David | m | an interpreter who sometimes translates exactly
== stat bond
Spirit of the party | 50 | min
While it lives, people joke and do not count their steps
In the morning you find only your own pack. The party left in the night, having shared out equally the bread and the blame. Alone, from here, one can only wait, and there is no one to wait for.
There are two groups round the fire now, and you warm yourself at neither.
Nobody sings on the march. It is the third day.
== stat self
Strength | 60 | min
Legs, back and stubbornness
Your knees give way by themselves, without drama, like a folding chair. You lie down with your cheek on a warm stone and decide to get up in a minute. It proves a long one.
You stumble on level ground, and laugh so as not to say something else.
The straps have cut into your shoulders, and there is nowhere left to shift them.
== stat means
Provisions | 50 | min
Water, biscuit, rope and spare matches
The water ended yesterday, the biscuit before that. You boil a strap, and it is even funny for the first five minutes. The map goes on from here. You do not.
The biscuits are cut with a knife, and the crumbs picked up with a finger.
The flask answers with a hollow, cheerful sound, like a tambourine.
== stat threat
Pursuit | 20 | max
How near they are, those who come after
They come out of the trees without hurry, on three sides. Somebody obligingly takes the map from your hands, somebody helps you to a seat. "You have done splendid work," they tell you, and it is the plain truth.
The smoke of the other fire is nearer today than yesterday, and no one is trying to hide it.
At the place where you camped yesterday, says {ally}, somebody has slept since.
== setters
The pass opens towards noon: stone teeth, snow in the shadows, and a wind that brings tears to your eyes.
The jungle breathes like a single large animal. You have to cut your path, and it grows over behind you while you look.
A rope bridge of forty planks. Eleven are missing, and not in a row.
In the port they are unloading rum and rumours. The rumours are stronger.
At an earlier traveller's camp there are ashes, a tin, and an arrow scratched in stone. The arrow points back.
Here the river pretends to be asleep. {Ally} throws a branch, and it is drawn under without a splash.
== end good
The rains begin exactly one day after you have come down from the last pass. The find lies in your pack, wrapped in the spare shirt, and it grows clearer with every step that it should go neither to a museum nor under the hammer, but back to where it was taken from.
{Ally} draws the new map on the tavern table, in spilled wine. There is no white patch on it any more. But past the edge of the table, {ally} assures you, another one begins, and the wind is just right.
== end bitter
You have come back. Not all of you, not soon, and almost empty-handed. In the office of the shipping line they politely propose to buy the diary, and just as politely you walk out without an answer.
The map hangs over your desk now. Its last stretch has been drawn in another hand, {ally}'s, and the line breaks off two inches short. You know what is there. You will not tell anyone.
== end open
The find turned out to be not the end of the road but a signpost. The arrow on it turns, quivers, and settles each time in another direction, but each time with conviction.
{Foe} suggests joining forces, and for once does not smile. The party is looking at you. It is a day until the rains, and to the horizon, as usual, a little farther than that.
== card hook ! | a suitcase to be called for
The suitcase has stood in the tavern's storeroom for twenty years. {Witness} wipes both hands on an apron and pushes it towards you with one foot: "I was to give it to whoever asked about the {anchor}. You're the first to ask out loud."
Inside are a pair of boots, a compass that does not point north, and a diary with its middle torn out.
Someone is looking in from the street and, having met your eye, lifts a hat.
? The suitcase can be closed, but the look remains.
+ Take everything and leave by the back | means+5 threat+4
The back way leads through the kitchen, where {ally} is tasting soup. "With a suitcase like that one usually runs," you hear. "I'll finish this and catch up." And does, which is the surprising part.
+ Invite the stranger with the hat to your table | self+4 threat+5
The stranger has a name, {foe}, orders the best wine, praises your suitcase, and offers three times its price without asking what is in it. People who do not ask know.
+ Read the diary here and now, in front of everyone | bond+6 means-3
You read aloud, and little by little the tavern grows quiet. By the last page you have a cook, a drover, two debaters, and {ally}, who promises to go to the edge of the map and some way beyond.

== card hook ! | the last ticket
The steamer leaves in an hour, and there is one ticket. Two people want it, you and {foe}. The clerk spreads his hands and suggests tossing a coin, since fighting is forbidden on the premises.
You know for a fact that the man with the missing page of the diary is on board. There will be no other sailing before the rains.
{Ally} tugs at your sleeve and nods towards the cargo gangway.
? The coin is already in the air.
+ Catch the coin and propose that both of you sail | bond+4 threat+4
{Foe} laughs, taken by surprise, and agrees. There is one cabin with two bunks. All night you lie listening to somebody's even breathing, and both of you know very well that no one is asleep.
+ Give up the ticket and use the cargo gangway | means+5 self-4
Between the crates of oranges it is stuffy, but it is free. {Ally} peels a third orange and counts cabins in a whisper. There is a light in the sixth, and the man with the missing page is wedging a chair against his door.
+ Wait and see how the coin falls | self+4 means+3
Heads. The ticket is yours. {Foe} bows and congratulates you, and only on deck do you notice that the coin you were given as a keepsake has two heads.

== card early ! | a bridge without planks
Up to the middle there are planks, and after that only ropes and the builder's conscience. Below it is so far down that the river looks painted.
{Wild} is already on the other side, waving cheerfully, and does not explain how it was done.
? The party lines up before the bridge, each politely letting the others go first.
+ Go first, hand over hand | self-5 bond+6
You do not look down, and you count knots. At the ninety-second there is wood underfoot. When you turn round, the party is already coming, one by one, with nobody having told them to.
+ Spend a day laying planks | means-5 bond+5
They chop, saw, and argue about nails. By evening the bridge looks better than it did in its youth. When all are over, {ally} looks back for a long time: those who are following can cross such a bridge as well.
+ Ask {wild} where the real crossing is | means+5 threat+4
{Wild} points: five hundred steps downstream, a path beneath the waterfall. The price is a trifle, the name of the one who sent you. You give another name. It seems to be believed.

== card early ! | the compass lies
The compass from the suitcase keeps pointing south-west, against the sun and against common sense. {Ally} proposes to throw it away. But on the third evening the needle begins to quiver, as if it had picked up a scent.
To the south-west, beyond the ridge, there is nothing: no roads, no water, no names.
? The sure way lies to the west, two hours off.
+ Trust the needle | means-4 self+6
The ridge takes a day of you and the soles of your boots. Beyond it, at the bottom of a dry basin, stands a stone pillar as high as your hand, and carved on it is the same needle. Somebody believed it before you.
+ Take the proven road | bond+5 threat+4
On the road it is calm, bright and full of people. Too full. In every shop somebody has already asked for you, described you well, and paid in advance.
+ Take the compass to pieces | means+6 bond-3
Under the needle, instead of a magnet, there is a chip of black stone, and under that a strip of paper: "Not north. Home." {Ally} puts it together again and begs the needle's pardon.

== card mid ! | the fall
First it was dust that came down, then sand, then the ceiling. When it is quiet again there are two of you on this side, and on that side the others, with half of the provisions. Through a chink in the stones one can put a hand, and somebody does: a warm hand, alive, familiar.
Ahead, deep in the gallery, there is a draught of fresh air. And somebody walking about with a light.
? The stones overhead are grumbling.
+ Dig until there is a way through | bond+8 self-6
You work until your hands are no longer yours. By night the chink has become a hole, and through it, cursing, climbs the whole party, and last of all the kettle is squeezed through.
+ Go forward, to the air and the light | means+6 bond-4
The man who carries the light takes you for his own people. You do not contradict him. Round the bend are a camp, crates, guards, and on each crate {foe}'s brand.
+ Pass your water to the others and wait for help | means-4 threat-4
You push flask and biscuits through the chink. For a day and a night you tell each other stories through the stones. Help comes, and with it the news that the pursuers think you dead.

== card mid ! | a debt at cards
It is dull in the gold diggers' camp, and in the evening they play. In the pot is a thing you need above all others: the missing page of the diary, greasy, with the ring of a mug on it.
The man across the table does not know what it is. He has thrown it in for a fiver.
? {Ally} coughs: the dealer has six fingers, and five aces.
+ Play fair and stake the provisions | means-6 self+5
You lose two sacks of flour, then win back one, then the page. You rise from the table poorer and happier than you sat down. The man wonders for a long time what you are smiling at.
+ Expose the dealer and take the pot in the confusion | means+7 threat+6
The table flies one way and the lamp another. You leave by the back with the paper inside your shirt, and until dawn you can hear dogs behind you, and somebody counting aces.
+ Tell the man the truth and ask him for it | bond+7 means-3
He listens, wrinkles his forehead, and suddenly gives it to you. "Take it. My father was looking as well." He talks of his father until morning, and there is a mountain in the tale that is on no map.

== card late ! | the rivals' camp
At night you lie on the ridge and look down into the other camp. It is full of food, mules and people with rifles, and in the middle under a lamp {foe} is studying a map. It is a better map than yours.
The sentry is nodding. It is two hundred steps to the lamp, and one very dry bush.
? The moon is going behind a cloud.
+ Creep in and copy the map | means+8 threat+6
Two hundred steps there, five minutes of a trembling pencil, two hundred back. The bush does crackle after all. You lie without breathing while the sentry explains to somebody that it was a hedgehog.
+ Untie the mules | threat-8 self-4
The mules walk off with dignity, in file, as though they had meant to for a long time. In the morning there is shouting below that needs no interpreter. You have two days' start.
+ Walk down openly and talk | bond+5 self+5
Rifles are raised, but {foe} stops them with a gesture. You drink tea from thin cups, and it comes out that you are after different things: one of you wants the object, the other the answer. It is very nearly a treaty.

== card climax ! | the edge of the map
There is nothing more on the map, not even paper. In reality there is: a bowl of stone, water in it that is black and perfectly still, and on an islet in the middle the thing that everyone has come for who ever got here. To judge by the bones, they were not many.
{Foe} stands on the far side of the bowl. There is one boat, and it is in the middle, belonging to no one.
? The sky is filling up with the first rain.
+ Swim | self-8 means+9
The water is cold and bears you strangely, unwillingly. You are there first, and feel something large below turn over to look. You lay your hand on the find, and the water grows light.
+ Call to the rivals and haul in the boat together | bond+9 threat-5
Two ropes, two shores, one count, and heave. The boat comes in exactly halfway. {Foe} lets you go first and takes off a hat, this time without mockery.
+ Leave the find where it lies | threat-8 means-7
You sit down on a stone and simply look. An hour goes by. The rain draws rings on the black water, and in the pattern the entire map comes out all at once. {Ally} has barely time to copy it.
`;
