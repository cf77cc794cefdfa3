/** Historical: candles, ink, and the price of a signature. */
export const historical = `
== name
historical fiction
== anchor
charter | n
== place
in a capital where in winter the news travels by sledge
== titles
The {Anchor} and the Wax Seal
The Winter Road
{Hero} at the Court of Shadows
The Year of Three Envoys
The {Anchor} under the Uniform
Ink and Powder
== worlds
The old sovereign is ill, the heir is young, and at court they are learning to smile in two directions at once. Couriers ride their horses to death, and not one letter arrives unopened.
The war was ended by a paper, and everyone knows how thin paper is. In the capital they build, trade and dance, and try not to look west.
It is a changeable time; yesterday's decrees are revoked, tomorrow's not yet signed, and between them there is just room for one human life.
== stakes
On one signature it depends whether regiments march in spring, or ploughs.
At stake is the good name of a family, which took two hundred years to gather and can be squandered in an evening.
If the truth does not reach the sovereign before the denunciation does, a mistake will be called treason.
== acts
The Errand | Take on what others have declined
The Court | Learn whose smile is worth what
The Road | Carry what was entrusted through winter and past the posts
The Denunciation | Stand firm when friends deny you
The Audience | Tell the truth to one who can have you hanged
== heroes
Sophia | f | ward of a house in disgrace
Alexander | m | lieutenant on half pay
Dorothea | f | printer's widow
Matthias | m | clerk of the secret chancery
== cast ally
Jeremy | m | a coachman who knows every detour and half of the posts
Pauline | f | a lady-in-waiting with a sharp tongue and warm mittens
Karl | m | a regimental surgeon who has seen three campaigns
== cast foe
Ostermann | m | a privy councillor for whom everything is already signed
Augusta | f | a mistress of the robes, who dispenses favours
Harcourt | m | a guards officer who made money by the war and is bored without it
== cast witness
Thaddeus | m | a clerk in orders who wrote the fair copy
Juliana | f | the heir's old nurse
Basil | m | a dancing master and keeper of other people's secrets
== cast wild
Charlotte | f | an actress of the French troupe who reads other people's letters aloud
Simon | m | a runaway recruit who has joined the wagons
Gervase | m | a gambler with a title and without a penny
== stat bond
Honour of the name | 50 | min
What is said of you when you are out of the room
They have taken your grandfather's portrait off the wall of the assembly and stood it with its face to the stove. The doors at which you were received have come to an end. Your name is spoken only with the word "former" before it.
When you enter, the talk passes into French, and bad French.
People bow to you an inch less than is proper, and two moments longer.
== stat self
Health | 60 | min
The strength of body without which the spirit will not deliver its dispatch
The cough that has plagued you since the last post turns out to be no cold. They lay you down by a strange window, and for a long time you watch the sledge drive off. The dispatch will be carried by another.
Towards evening the fever returns, punctual as a creditor.
The old wound aches at every change of weather, and at all other changes.
== stat means
Purse | 45 | -
Money, horses and notes of hand, by which posts are opened
The purse sings, thin and lonely, with one coin.
There is travelling money for one stage, and four of them are left.
The moneylender rises to greet you. It is a bad sign.
== stat threat
Disfavour | 20 | max
How close to you disgrace has come
They come for you a little after three, politely, in clean gloves. "Bring nothing," the officer advises. "You will be given all you need." The sledge has no bells.
A carriage without arms has been standing across from your window for two days.
Your letters arrive exactly one day late now, and smell of somebody else's sealing wax.
== setters
The anteroom is overheated to the point of faintness. Petitioners sit along the walls, and each knows what his neighbour is worth.
The road is white and empty. A striped post, a crow, a post, a crow; the coachman dozes, the horses do not.
It is damp and black in the printing shop. A sheet is drying under the press, and there is still time to stop the headline.
The ball is at its height. Candles run, fans click, and to music things are settled of which tomorrow they will say "suddenly".
At the post soldiers are warming themselves at a brazier. The officer spells out your pass, slowly on purpose.
The monastery library is frozen through. The old books are chained, the new ones lie loose; no one steals them.
== end good
It is signed at half past six in the morning with a goose quill that has to be mended twice. In spring the regiments stay in winter quarters, and the fields are sown as far as the border. Historians will explain it by economic causes.
{Foe} leaves for a distant estate, to treat the gout. Your grandfather's portrait is hung where it was, a little crooked. {Ally} offers to put it straight, and you ask to leave it so; this way he looks directly at the door.
== end bitter
The truth arrived. It was heard, thanked, and laid in a casket with the other truths of this reign. The regiments march out in April, to music. {Ally} is in the fourth company and, passing under your windows, does not look up, as you had asked.
The paper will survive. In a hundred years it will be found and published with notes, and a student in a cold room will read your name, for the first time, without the word "former".
== end open
The sovereign reads it twice, folds the sheet and warms it at the candle without bringing it close. "Go," he says. "We shall think." You are let go, and that in itself is nearly a miracle.
Spring is late, and the ice holds. There is talk of war and talk of peace, and bets are laid. When you meet, {foe} bows an inch lower than before, and you cannot make up your mind what it means.
== card hook ! | the night courier
The courier fell from the saddle at your gate and, before his eyes closed, had time to put a bag into your hands. The seal on it is dark and cracked, and it is addressed to a single reader in the realm.
In the bag are the {anchor} and a note: "Do not trust the first who comes for this."
Somebody is already at the gate, knocking not loudly, with one knuckle, as people knock who are sure that it will be opened.
? {Ally} holds the candle and looks at you.
+ Hide the bag and open | self+4 threat+4
{Foe} comes in, shakes off the snow and talks about the weather. Then about horses. Then, looking into the fire, about how easy it is in these times to lose what is not one's own. The bag is under the logs, at the visitor's feet.
+ Leave at once, through the garden | means-4 bond+5
{Ally} harnesses without lighting a lantern. Beyond the garden the ice begins, and beyond the ice the road. Behind you a strange light is already moving in your windows, from room to room, unhurried.
+ Break the seal and read | means+6 threat+5
The wax cracks. What there is to read is six lines, and after the sixth you understand why the courier did not stop to rest. Now you will not stop either.

== card hook ! | an invitation to the ball
You have been invited nowhere in seven years, and now here is an invitation: gilt edge, monogram, your name without a mistake. On the back, held over a candle, faint letters come out: "The {anchor}. The third minuet. Do not dance."
You have one suit of court dress, and it has been turned. You have more debts than buttons.
{Ally} assures you that one is not asked to such houses twice.
? The carriage that was sent for you is waiting at the steps.
+ Go, and sit out the third minuet | means+5 threat+4
You stand by a column while the others turn. At the last bar someone's hand slips a folded sheet into yours. You look round and see a back, a staircase, and a number of identical fans.
+ Go, and dance precisely the third minuet | self+5 threat+6
Your partner turns pale but goes on leading. To the music, with closed lips, you are told a name, a place and an hour. From the gallery {foe} attentively counts your turns.
+ Send away the carriage and come on foot, by the back door | bond+5 self-4
It is warm in the kitchen, and they tell the truth there. {Witness} pours you something hot, and in half an hour you hear all that upstairs they would not say in a year.

== card early ! | the post
The barrier is down, though it is not yet late. The officer turns your pass this way and that and compares your face with a description that was brought here before you. By his look, it was drawn up by someone who does not like you.
Behind you there are bells; a sledge and four is catching up.
? The soldiers come closer, to keep warm.
+ Bribe the officer | means-6 threat-4
The coins vanish into his sleeve so deftly that you almost admire it. "A mistake," he announces loudly. The barrier creeps up, and slowest of all it creeps up the last yard.
+ Speak to him as to an equal | bond+6 self-3
You name a regiment, a commander, and a village where three years ago the water ran out. He is silent, and then salutes. "Drive on. And pull your cap down; the next one is younger than I am."
+ Whip up the horses | threat+7 means+5
The barrier passes overhead and takes off the hood. There are shots, but they are fired out of duty. {Ally} laughs, standing, all the way to the woods, and then is quiet for a long time, fingering a hole in a collar.

== card early ! | a game of faro
{Wild} holds the bank and is losing with such enjoyment that it is suspicious. A heap of other people's notes of hand is growing on the cloth, and on one you notice {foe}'s signature.
The sum is one that buys silence, not a horse.
? "Will you take a card?" the banker inquires.
+ Stake everything on the queen | means-5 self+5
The queen loses, the second loses, the third comes up. You take not the money but one single piece of paper, and the table goes quiet. {Wild} applauds with two fingers.
+ Lose on purpose and make a friend | bond+5 means-4
People are fond of losers. By morning {wild} is telling you about the signature, about an estate, and about the reason why they changed the guard in December. The story is worth what you lost.
+ Buy the note secretly, through third hands | means+6 threat+4
Third hands are dear, and have a long tongue. You have the paper. In an hour the fact is known in two drawing rooms.

== card mid ! | the press at night
They are setting a pamphlet by the light of one candle. Tomorrow the whole capital will read it; it has your name in it, a distorted truth, and two pages of wit. The compositor is tired and does not look at faces. He is paid by the line.
Next to him lies an empty composing stick. There is type in the case for anything at all.
? It is a quarter of an hour until the first pull.
+ Scatter the type | threat-5 bond-4
Lead patters on the floor like hail. There will be no pamphlet tomorrow. There will be another, nastier one, but in a week, and a week just now is dearer than gold.
+ Set your own truth over the lie | means+6 threat+5
You put the letters together in reverse, line by line. In the morning the capital reads it, argues, and does not recognise the style. {Foe} reads it twice and has them look for the compositor.
+ Pay the compositor and learn who ordered it | means-4 bond+5
He names not a person but a ring: a three-cornered stone, chipped on the left. You saw that chip yesterday, when a hand was given you to kiss.

== card mid ! | the sick heir
You are led up a back stair into a room that is hot and smells of vinegar. The heir is nine, and is playing chess with the fever. "They all say I shall get well," he informs you. "What do you say? Honestly, please. You are white."
Behind the screen there is somebody else, breathing.
? White has the worse of it.
+ Tell him honestly | bond+8 threat+5
He nods like a grown man, and makes his move. "Then it must be signed in time," he says. "Bring it to me yourself. Give it to no one." Behind the screen the breathing stops.
+ Comfort him and finish the game | self+5 means-3
The game is drawn. In parting the boy makes you a present of a rook. In its base, under the felt, you later find a rolled strip of paper with two names on it.
+ Push the screen aside | means+6 threat+6
On a low chair behind it sits {witness}, with pen and notebook. Every word the sick child says is bought by somebody. "It's my salary," weeps {witness}. "You don't know what they pay me."

== card late ! | confronted
A room without windows, two chairs and a table. On the table are your letters of half a year, laid out as if for patience. {Foe} is amiable: "Confirm one, and we shall forget the rest. Tell us who helped you."
They bring in {ally}. The mittens have been taken away, and the hands are red.
? The clerk dips his pen.
+ Name nobody but yourself | bond+9 self-8
"Put it down, then: one person, no accomplices," says {foe} with a short laugh. The clerk makes a full stop and hides his eyes. {Ally} looks at you in such a way that it grows light in a room with no windows.
+ Show the note with {foe}'s signature | means-6 threat-7
The paper is laid on the table. The clerk reads it upside down and stops writing. The silence lasts for exactly as long as a clever person needs to add up consequences. You are both released.
+ Keep silent | self-6 bond+5
You keep silent for four hours. Towards the end of the fourth they grow uneasy at the sound of their own voices. In the morning you are led out into the snow, and it appears that mornings can smell of apples.

== card climax ! | the audience
Both leaves of the door are opened at once. It is forty steps over a floor that reflects candles and boots. The sovereign sits by the window under a rug and looks not at your face but at your hands, to see what you have brought.
"They say that you are a traitor," he says wearily. "They say that you are the one honest soul in the capital. Alas, they are the same people. What do you say?"
{Foe} stands behind the chair with a slightly bowed head.
? The clock strikes the quarter.
+ Hand over the paper without a word | means+8 threat+6
He reads slowly, following with a finger. At the sixth line the finger stops. "Call in everyone who is outside," says the sovereign, and the face behind the chair turns to wax.
+ Tell all of it, and do not spare yourself | bond+9 self-7
You speak, and hear the rustling of fans come to an end. Worst of all comes out a mistake of your own, which you do not pass over. The sovereign raises his eyes for the first time.
+ Ask mercy for those who will be accused after you | bond+7 threat-8
"Not for yourself?" he asks. And looks for a long time out of the window, at the snow, where someone small is learning to ski. "A pen," he says at last.
`;
