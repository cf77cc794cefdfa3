/** Romance: two people, one town, and everything that is not said in time. */
export const romance = `
== name
romance
== anchor
letter | n
== place
in a little town on a river where spring comes on Saturdays
== titles
The {Anchor} for Two
Almost Thursday
{Hero} and Other Reasons to Stay
What Was Said under One's Breath
The {Anchor} without an Address
Platform Two
== worlds
The town is small, and every bench in it has its story, mostly somebody else's. The postman carries the news, the chemist keeps the secrets, and the summer orchestra reconciles everybody.
The train stops here for four minutes. In four minutes, the townspeople say, one can change everything; one only has to know in which direction to step.
The old greenhouse, the bookshop, the promenade with its lamps: everything here might have been arranged on purpose for meetings, and still people manage to miss each other.
== stakes
At the end of summer one of the two will leave, and what has not been said by then will stay unsaid.
It is possible to lose not only love but oneself, by consenting to somebody else's.
Two houses, two families, one old grievance; somebody will have to be the first to say they are sorry.
== acts
Chance | Meet, and pretend it was by chance
Recognition | See the person, and not an invention
Obstacles | Understand what each of them fears
Parting | Live through the very thing they feared
The Platform | Be in time, or let go
== heroes
Anna | f | translator who has come for one summer
Paul | m | piano tuner
Liza | f | owner of a bookshop
Elias | m | architect with nothing to build
== cast ally
Nelly | f | a friend who hands out advice and pies with equal generosity
Gregory | m | a postman who reads faces better than addresses
Tess | f | a younger sister with a merciless sense of truth
== cast foe
Edward | m | the perfect match that everyone dreams of except you
Violet | f | the former fiancée, back at exactly the right moment
Archibald | m | an uncle who manages the family honour like a factory
== cast witness
Rose | f | the chemist, who knows whose heart aches and why
Leopold | m | the conductor of the summer orchestra
Marguerite | f | a neighbour whose balcony looks both ways
== cast wild
Arthur | m | a man from the train of whom you think more often than you should
Stella | f | an actress on tour who tells the truth only from the stage
Dennis | m | a childhood friend who once kept silent for too long
== stat bond
Closeness | 45 | min
The distance between two people, measured in trust
You meet on the bridge and greet each other as neighbours do. You talk about the weather. Having parted, neither of you turns round, and it is the first thing in a long time that you have done alike.
Sentences are getting shorter, and the thank-yous more polite.
You sit side by side, and a suitcase would fit between you.
== stat self
Truth to oneself | 55 | min
How much of you is left in you
In the mirror of the fitting room is a person in suitable clothes with a suitable smile. You look for a long time and cannot remember what you like for breakfast. The wedding has been fixed. Whose, you do not ask at once.
Once again you agree before you have heard the question out.
Your favourite song comes from a window, and you are embarrassed that it is yours.
== stat means
Courage | 40 | -
What every sincere word demands
Words come up into your throat and sit down again, like shy guests.
Three times you dial the number, and three times hang up.
There is only one word to say, and it is the one you have been avoiding these three weeks.
== stat threat
Gossip | 20 | max
What the town is saying, and how loudly
The town has decided it all for you. People bow to you with such pity and such pleasure that there is nothing left but to buy a ticket. The train stops for four minutes. No one has come. Everyone is at a window.
At the baker's they drop to a whisper when you come in, a whisper as legible as a poster.
{Witness} shakes a sympathetic head before you have had time to do anything.
== setters
They are lighting the lamps on the promenade, one by one, and each has time for the lifetime of a moth.
The bookshop smells of paper and cinnamon. An umbrella has been left on the counter, and everyone knows whose.
The orchestra is tuning at sixes and sevens, and in the noise, if you listen, is all the music to come.
The rain has driven six strangers under one awning. After a minute they are nearly relatives.
It is close and green in the greenhouse. The panes are misted; somebody has written two initials and rubbed out one.
The platform is empty, and only the clock pretends to be waiting for someone.
== end good
The train stops for four minutes and leaves without either of you. The suitcase remains on the platform, and the porter, an experienced man, silently carries it back into town without asking for the address.
In autumn the greenhouse gets new panes and a wedding, to which even those come who had bet against it. {Ally} goes through three handkerchiefs and explains to everybody that it is the onions.
== end bitter
You reach the platform in time. You even say all that you wanted to. You are heard, both your hands are held, and then the train is boarded all the same. Sometimes there is love enough, and not enough life to put it in.
There is a letter every month, and later every spring. You keep them in a book that neither of you finished. {Ally} never asks why you walk to the station on Thursdays, but comes along.
== end open
The ticket is bought but not stamped. You carry it in the pocket of your coat, as one carries a pebble from the sea. Nothing has been decided, except that you will not go on deciding it alone.
They are lighting the lamps on the promenade. Someone is coming towards you; from so far off one cannot tell who, but you know the step. You slow your own, to make the minute longer.
== card hook ! | the wrong suitcase
The suitcase opens, and you see at once that it is not yours: shirts, sheet music, a box of pebbles from a beach, and a bundle of letters tied with a blue ribbon. So somebody else has your own, and the diary in it.
On top lies an envelope with no address. On it is one word: "{anchor}".
{Ally} looks over your shoulder and passes sentence: "You mustn't read it. But one would so like to."
? Outside, a departing train whistles.
+ Put a notice in the newspaper | bond+4 threat+4
By evening the whole town knows of it, and by morning there is a queue of helpers at your door. The last to come is holding your suitcase, and says before anything else: "I didn't read it. Hardly."
+ Untie the ribbon and read one letter | means+5 self-4
Just one. It is not a love letter but an honest one, and that is worse. You now know about a stranger what you do not know about yourself, and you blush when the doorbell rings.
+ Take the next train and find the owner | means+6 self+3
You get out at the stranger's station, and see your own suitcase on a bench, and beside it {wild}. "I thought you would come," you hear. "The diary gave me that idea."

== card hook ! | a dance by lot
At the summer ball one dances by lot: a number from a hat, and no objections. Yours is seven. The other seven is in the hand of one whose family has not spoken to yours in eleven years.
The orchestra stumbles and begins a waltz. Everyone looks on with the liveliest interest.
{Witness} presses a handkerchief to {witness|his|her} lips, so as not to miss anything.
? It is exactly eight steps to the middle of the floor.
+ Take those eight steps | means+6 threat+5
{Wild}'s hand is warm, and is trembling too. On the second turn you catch yourself laughing, and on the third you notice that no one else is dancing. They all stand and look.
+ Offer to change numbers | threat-3 self-4
The exchange is neatly made and almost proper. All through the waltz you dance with {foe}, correctly, in time, and all through it you feel somebody's eyes between your shoulder blades.
+ Go out on the terrace and wait | self+5 bond+5
Half a waltz goes by. Then the door opens. "I don't like being stared at either," says {wild}, and you dance out there, to music meant for others, among the lemon trees in tubs.

== card early ! | a book with notes in it
In the shop you take an old novel from the shelf and find pencil in its margins. An unknown hand argues with the author, laughs, grows sad, and on page one hundred and twelve asks: "Would you have forgiven?"
The pencil lies next to it. You seem to have seen the writing on an envelope.
? The owner of the shop pretends to be busy with the catalogue.
+ Answer honestly in the margin | means+5 bond+4
You write four words and put the book back. Two days later there is a fifth below them. The correspondence runs through the whole novel, and by the end neither of you is following the plot.
+ Buy the book and take it home | self+4 bond-3
At home you read until dawn. There is a gap on the shelf of the shop, and {ally} tells you that somebody came in and was as upset as if a person had gone missing.
+ Ask who had it out before you | threat+5 means+4
The owner names the name with relish, and lays in a store of your expression. By evening {witness} knows what books you read, and why.

== card early ! | Sunday dinner
{Foe} sits across the table and passes the salt before you have thought of it. The relations exchange glances; it is all settled, and you have only to agree. The food is good, the talk is smooth, and with each course you find it harder to breathe.
"By the way, about the autumn," says the head of the table, and everyone puts down a fork.
? Under the table {ally} squeezes your fingers.
+ Tell the truth, over the soup | means+7 threat+6
You say: "No." A spoon falls and rings for longer than is right for spoons. {Foe} unexpectedly smiles, for once not out of duty: "At least someone at this table has said it."
+ Ask for time until the end of the month | self-5 threat-3
You are generously granted a month, as one grants a loan. The dinner continues. Your future life is served for dessert, with cherries, and you politely praise the cherries.
+ Go into the garden with {foe} and talk alone | bond+4 self+5
Without an audience it is another conversation. {Foe}, it turns out, dreams of another town as well, and nobody asked for consent on either side. You part as something like allies.

== card mid ! | a boat without oars
You got into the boat to finish the conversation, and only in midstream do you see that the oars have stayed on the bank. On the bank stands {witness}, taking good care of them.
The current is slow; it is an hour to the weir. Opposite you sits {wild}, and there is no possibility left of keeping silent.
? The water rocks the boat as if to hurry you.
+ Say what has not been said since spring | means+7 bond+5
You say it to the water, without looking up. There is no answer for so long that at last you do look up, and see that the answer was there all the time, on a face.
+ Listen | bond+7 self-3
You are told of a promise made to another person, of fear, and of the day when you missed each other at the greenhouse. You were there at twelve. You were waited for at noon, at the other door.
+ Paddle to the bank by hand | self+5 bond-4
You reach the bank wet, and laugh more loudly than it deserves. What mattered has been left in midstream. It is floating down to the weir now, without oars, and both of you know it.

== card mid ! | another hand
A letter comes in which all is over. The paper is right, the ink is right, the signature is right. Only the word "never" is written with somebody else's determination, and you read it again by the lamp, under a lens, against the light.
{Ally} declares that the letter d is lying. {Foe} inquires, at an odd moment, after your health.
? It is half an hour until the last post.
+ Believe it, and answer proudly | self+4 bond-7
You write two lines, as immaculate as surgery. Having dropped the envelope you stand by the box and wait to feel better. The postman looks at the address and, for the first time in his life, would like to lose a letter.
+ Go and ask, face to face | means+7 threat+4
The door opens and you hold out the sheet. It is read; the face above it turns pale. "That isn't me." Now there are two of you, against one who has made such a study of your letters.
+ Compare the writing with the dinner invitations | means+5 self+4
The letter d is on the third invitation, with the same curl. Its author sits at table with you every Sunday, passing the salt.

== card late ! | the day before leaving
The things are packed. There is an echo in the room, and on the wall a bright square where the mirror was. The train is at eight forty tomorrow, and as if on purpose the town is lovely today: lime trees, the orchestra, laughter from open windows.
The doorbell rings. It is a short, uncertain ring, and there are two of them.
? The suitcase stands in the hall, tied with a blue ribbon.
+ Open the door | bond+8 threat+4
On the doorstep is {wild}, with a box of pebbles from a beach. "I'm no good at persuading," you hear. "I have brought you the one that was missing." You sit on the suitcase until morning and count pebbles.
+ Leave the door shut | self+5 bond-8
You stand with your forehead against the wood and hear breathing on the other side. Then steps, then the street. On the mat is a pebble, warm, as from the palm of a hand.
+ Leave by the garden and walk through the town | means+5 self+4
You take leave of each place separately: the shop, the awning, the greenhouse. By the pane with the initials two reflections are waiting for you. The second one is not a reflection.

== card climax ! | four minutes
The train has come. The guard is looking at his watch, the station master at you, and the whole town, it seems, at the guard. Four minutes. At the far end of the platform someone is running, and losing a hat.
{Foe} stands by the carriage with tickets for two and says softly: "Decide. I'll understand, whichever it is." The worst of it is that this is true.
? Three minutes forty.
+ Run to meet the one who is running | means+9 threat+6
You run, and the platform turns out to be as long as a year. Somewhere in the middle you nearly miss each other from sheer speed. A whistle. The train civilly waits ten seconds more, which are not in the timetable.
+ Stay where you are and say the name aloud | self+9 bond+6
You say it loudly, before everyone. It becomes so quiet on the platform that you can hear a fallen hat rolling on its brim. Somebody picks it up and brings it to you.
+ Get into the train and look straight ahead | self+5 bond-10
A step, a rail, a door. Past the window go lamps, faces, a clock. You look in front of you and see on the glass somebody's hand, laid against yours from outside.
`;
