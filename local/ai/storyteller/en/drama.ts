/** Drama: nothing happens here but life. */
export const drama = `
== name
drama
== anchor
promise | n
== place
on an estate of five-storey houses with an old pear tree in the yard
== titles
The {Anchor} until Monday
The Pear Tree in the Yard
{Hero} and the Keys to the Flat
The Shared Kitchen
The {Anchor} Nobody Spoke Of
A Light on the Third Floor
== worlds
An ordinary yard, ordinary windows, and behind each of them somebody is waiting for somebody. They know here at what hour whose light goes out, and do not know why.
The factory has been closed, the cinema rebuilt, and the school has stayed. People are learning to live anew without moving house, and it turns out to be harder than moving.
The family meets seldom, mostly at funerals and at New Year. All that has not been said lies in between.
== stakes
The home is being sold, and by the end of the month more has to be settled than who gets the china.
There are words that are said in time or never, and the time is running out.
It is not about money, although money is all they talk about.
== acts
Return | Go in at a door behind which you are remembered as someone else
Sorting the Things | Find among what is old that which still hurts
The Conversation | Say aloud what was passed over for years
The Break | Get through it when those close to you turn away
The Table | Sit down at it again, if only once
== heroes
Olive | f | nurse on unpaid leave
Howard | m | former foreman
Maisie | f | daughter who has come for three days
Nicholas | m | music teacher
== cast ally
Gail | f | a neighbour from the third floor who always has an extra plate
Vic | m | a friend since the first form, a bus driver
Jenny | f | a niece of fifteen who tells the truth with headphones on
== cast foe
Vincent | m | an elder brother used to deciding for everyone
Rachel | f | an aunt who remembers all injuries by date
Herman | m | a buyer who wants not the house but the ground beneath it
== cast witness
Cosmo | m | a caretaker who has seen who came to see whom
Nonie | f | a former teacher who keeps old exercise books
Tolly | m | your father's friend from the garages
== cast wild
Inez | f | a woman who came to the funeral meal and did not give her name
Kit | m | a son who has not telephoned for four years
Boris | m | the doctor who was on duty that night
== stat bond
Warmth of the house | 45 | min
How ready the family is to sit at one table
On the table are a note and a key. The other keys have been handed in. You ring each of them in turn, and each time a woman's voice tells you politely that the person you are calling is not available.
The telephone is silent, and you check whether the sound is on.
At table they pass the bread without looking whom they pass it to.
== stat self
Inner strength | 55 | min
That with which one gets up in the morning
In the morning you do not get up. Nor at noon. They ring, they knock, then they talk to the door as to a person, but the door is far away, and the ceiling is close.
The kettle has been boiling for some time. You stand beside it and look through it.
You fall asleep in your clothes and are woken by your own sigh.
== stat means
Time | 50 | -
The days that are left until the date
So little is left until the date that one might as well take off one's watch.
The agent rings twice in a morning, and both times says "just a reminder".
More is crossed out on the calendar than remains.
== stat threat
Things unsaid | 25 | max
All that stands between people while they are silent about it
So much has been left unsaid that there is no more room in the flat. Someone shouts first, the others join in, and every word lands where it was aimed. Then doors slam, one after another, on every floor of your life.
They all talk of the weather as if it were personally to blame.
"It's fine, really," is heard today for the seventh time.
== setters
In the kitchen the clock ticks, and it smells of dill. There are pencil marks on the doorpost: your height, year by year, and somebody else's beside it.
Under the pear tree in the yard is a bench for three. They sit on it in twos now, at the ends.
It is dry and dark in the garage. The tools hang in painted outlines, and one outline is empty.
The staircase smells of cats and fried onions. On the second floor they are playing scales and stumbling at the same place.
The hospital corridor is long, and its chairs are bolted together in fours, so that no one shall leave.
The bus is empty, the last one. Beyond the glass rides your reflection, looking at you without reproach.
== end good
The flat has not been sold. It was decided in the kitchen at half past one in the morning over cold tea, and nobody can remember afterwards who was the first to say it. They were all talking, and interrupting, as they had not for years.
There are three on the bench beneath the pear tree once more. {Foe} brings boards and silently mends the seat. You hold the nails. The conversation does not come at once, but when it comes it is a real one, with pauses in which no one is afraid.
== end bitter
The keys have been handed over. You walk down counting the stairs, and on the second floor they play the scale to the end, for the first time without a slip. In the yard they are sawing down the pear tree.
The relations have gone back to their towns. On Sundays you and {ally} ring each other up. What you came for has been done, only the one to whom it was promised can no longer say thank you. You say it yourself, for two.
== end open
They agreed to wait until spring. That is what people say when they have decided nothing but do not want to quarrel any more. You did take a photograph of the doorpost with the marks, at its full height.
The train is tomorrow. Or it is not tomorrow. {Ally} is boiling potatoes, {foe} is cutting bread, someone is looking for the corkscrew, and for one minute it seems that everything has been talked over already.
== card hook ! | the key under the pot
The key lies where it always did, under the pot of aloe, as it did twenty years ago. The door opens at the third try, with the same sigh. The flat is tidy, the refrigerator empty, and on the table stands a cup, washed and turned upside down.
Under the cup is a note in your father's hand. One word and an exclamation mark: "{Anchor}!"
Behind the wall somebody turns on a tap. {Ally} knows already that you have come; one hears everything here.
? One has to begin somewhere.
+ Knock at {ally}'s door and say hello | bond+6 means-3
The door opens before you have lowered your hand. "Eat first," you are told instead of a greeting. Half an hour later you know everything about the neighbours, and about your father one thing: in the last month he was expecting someone.
+ Go through the rooms and open every cupboard | means+4 self-5
The clothes hang in order of size, like an orchestra without a conductor. In the last cupboard, behind the winter coats, is a shoe box. There are letters in it, none of them opened, and all from you.
+ Ring the family and say that you are here | threat-4 self+3
"At last," says {foe}. "We're all meeting on Saturday. To decide." The word is spoken as though the deciding had been done.

== card hook ! | the funeral meal
There are fourteen people at the table, and they all speak of pleasant things. You are pouring out the fruit cup, and hear {foe} quietly naming the price of the flat. It is some time yet until dessert.
Someone comes in whom nobody asked, and stands twisting a handkerchief and will not sit. "I shan't stay," says {wild}. "It was promised to me. He promised. About the {anchor}."
At table one can hear a pear moving in the jug.
? The empty chair is next to you.
+ Draw up the chair and fill a glass | bond+5 threat+4
{Wild} sits down on the very edge. The relations look at each other. "You are alike," somebody tells you softly, and all evening you keep meeting, in a stranger's face, movements that you know.
+ Go out on the stairs together and ask | means+5 bond-3
It is easier on the stairs. The story is simple: twenty years ago one person gave another his word, and every year on this day he sent a postcard without a signature. There are twenty of them. You know the hand.
+ Wait to hear what {foe} will say | self-4 threat-3
{Foe} rises, straightens a jacket, and politely sees {wild} to the door. It is all very proper. Only, {ally} later finds the handkerchief in the hall, and tied up in it is a key.

== card early ! | the list of things
{Foe} has drawn up a list, of what goes to whom. It is a neat one, by rooms, with estimated values. Against the piano there is a dash. Against you there is one too.
No one has played the piano since Mother died, and everybody walks past it a little sideways.
? {Foe} holds out a pen.
+ Sign it, and ask only for the piano | threat+4 self+5
"What for?" {foe} wonders. "You've nowhere to put it." You sign. In the evening, when they have gone, you lift the lid. It is in tune; somebody has been coming here to tune it.
+ Tear up the list | bond-5 threat-5
The sound of tearing paper is short and very agreeable. Then there is shouting for two minutes, then somebody laughs, then there is shouting again. But for the first time it is about what is real, and not about a sideboard.
+ Propose listing not the things but what happened with them | bond+7 means-4
They begin unwillingly, with a stool. By midnight they have come to the chandelier, and {foe}, facing the window, tells how {foe|he|she} once held the ladder. The list lies there unsigned.

== card early ! | a voice on a cassette
The cassette is unlabelled. There is a tape recorder in {ally}'s loft. A hiss, a cough, and then your father's voice, a young one: "One, two. Well, what shall I say? I'll say it as it is."
And there it breaks off. There is something on the other side as well, but the tape is crumpled.
? In the box there is even a pencil to wind it with.
+ Mend the tape, if it takes until morning | self-5 means+5
You splice, smooth it with a fingernail, turn the pencil. At five in the morning the voice comes back for eleven seconds. It says a name, and asks forgiveness. The name is not yours.
+ Take the cassette to someone who knows how | bond+5 means-4
{Witness} takes it as one takes a fledgling. By evening it is done, but you are asked to listen alone: "The beginning was enough for me, if you'll excuse me."
+ Leave it as it is | self+5 threat+4
You put the cassette back. Let it speak later, when there is something to answer. All night the words go round in your head: as it is. As it is.

== card mid ! | the hospital corridor
The call finds you in a shop, with bread in your hands. "Come," says {witness}. "{Foe} is in hospital. The heart." The family is already in the corridor, bolted together in fours, and one seat has been left for you.
A week ago you said things to each other that are not taken back. The doctor comes out and asks who will go in first.
? They all look at the floor.
+ Go in first | bond+8 self-5
Without a jacket {foe} is much smaller. "So you came," you hear. And after a long minute: "Is that bread? The dark kind?" You sit there breaking off one piece after another.
+ Let the others go, and wait | means-4 threat-3
You wait for four hours. They come out one by one and sit down next to you, no longer with a chair between. When your turn comes the nurse says that the patient is asleep, and left a message: "Tell them tomorrow will do."
+ Leave the bread and go | self+4 bond-6
The bread stands on the window sill wrapped in newspaper. No one knows whose it is. {Foe}, they say, knew, and ate it to the last crumb, and did not ask about you at all.

== card mid ! | a talk in the car
The heater does not work, the windows are misted, and there are a hundred kilometres to go. {Wild} is driving, and in the first hour says nothing but "bridge" and "another bridge".
Then, eyes on the road: "I was at the station that time. Behind the newsstand. I saw you waiting."
? The wipers scrape over dry glass.
+ Ask why there was no coming closer | bond+6 threat-4
The answer lasts forty kilometres. There is no word in it that one cannot understand, and none that is easy to forgive. At the filling station you are brought tea, sugared already, two lumps, the way you take it.
+ Ask to stop, and get out for some air | self+5 bond-4
A field, wires, wind. You stand with your back to the road until it is quiet inside you. The engine has been left running. The door stays open, and the heater, it turns out, works.
+ Say that you saw a shadow there and understood | means+5 self-5
The car swerves. "All these years?" "All these years." After that you drive in silence, but it is another silence, a shared one, like a rug.

== card late ! | the buyer
{Witness} has brought the buyer. He goes through the rooms in overshoes, raps on the walls and praises the view. At the doorpost with the marks he stops: "That'll come out, of course."
The family is looking at you. The deposit lies on the table, beneath the upturned cup.
? The buyer takes the cap off his pen.
+ Give back the deposit | bond+8 means-7
You lift the cup and hand over the envelope. Behind you somebody gasps and somebody, it seems, applauds. The buyer shrugs: "Ring me if you change your mind." It is hard to leave with dignity in overshoes.
+ Sign, but take the doorpost out and keep it | self+6 threat-5
The post comes out whole, with nails and plaster. You and {ally} carry it down the stairs, and the neighbours stand aside, as for a flag.
+ Ask for one more day | means-5 threat+3
You are given the day. At night there is a light in the kitchen, and after three they come in one by one, a little shy, all those who are to sign tomorrow.

== card climax ! | at the table
They have all come. Even those who had not meant to, even {wild}, even {foe}, with tablets in a breast pocket. Both leaves of the table are out, and on the cloth is an old cherry stain that no one has covered with a napkin.
Silence. The clock. Each of them has prepared a speech, and each is waiting for another to begin. The cup, washed and upside down, stands at the empty place.
? You turn it the right way up.
+ Read your father's letter aloud | bond+8 self-6
Your voice gives out at the second line. {Ally} reads on, then {witness}, then {foe}, without glasses, by heart: it appears that there was another just like it.
+ Ask forgiveness first | threat-10 means+5
You say it briefly, to them all at once and to each by name. At first nothing happens. Then, across the whole table, past the salads, the bread basket comes creeping towards you.
+ Say that you are leaving, and lay the key on the table | self+8 bond-8
The key clinks. Nobody takes it. There it lies between the jam and the salt, and the longer it lies there, the clearer it is that it belongs to a door that all of you share.
`;
