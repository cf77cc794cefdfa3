/** Fairy tale: three roads, talking beasts, and a promise that must be kept. */
export const fairytale = `
== name
fairy tale
== anchor
feather | n
== place
in a kingdom just across the field from the ordinary one
== titles
The {Anchor} and the Three Roads
How {Hero} Went Looking for the Truth
The {Anchor} at the Very Bottom
The Tale of the Quiet Bell
The House without a Doorstep
The Fourth Wish
== worlds
It is a small kingdom; you can walk round it in a day, if you don't stop to talk. And you can't help stopping, because everyone you meet here is talkative, and so are most of the stones.
In these parts the wind runs errands, the mice keep count of the grain, and the mirrors sometimes answer, though only if you ask politely.
A forest stands in the middle of the kingdom and belongs to nobody. Whoever goes in meaning harm comes out within the hour, and whoever goes in meaning well comes out later, but never with empty hands.
== stakes
As long as the bell in the tower is silent, no one in the kingdom is able to laugh.
If what was lost is not brought back by the first snow, winter will stay for good.
The spell hangs on a single wrong word, and somebody must be found who remembers the right one.
== acts
Out of the Door | Leave home and not forget what for
Three Meetings | Help those whom nobody helps
The Dark Wood | Guess the riddles and keep to the path
The Exchange | Tell the true one from the one that is like it
Home Again | Come back, and not with empty hands
== heroes
Nell | f | miller's daughter
Jack | m | youngest of three brothers
Primrose | f | child born on the last day of winter
Tim | m | bell-founder's apprentice
== cast ally
Grumble | m | a beekeeping bear, cross in his words and kind in his deeds
Cinder | f | a little fox with a singed tail and an excellent memory
Crumb | m | a house goblin, out past the gate for the first time in his life
== cast foe
Frostine | f | the lady of the winter hall, with a splinter of ice for a heart
Crookback | m | a wizard who swaps words and things about
Grabbert | m | the greedy king under the hill
== cast witness
Mother Mab | f | an old woman by the stove who remembers every tale to the end
Hoot | m | the watchman of the wood, who forgets everything by day
Ripple | m | the sprite of the millpond, fond of riddles
== cast wild
Whiffle | m | a half-grown wind, on your side today and tomorrow as it blows
Lulla | f | a girl in a hareskin cap who casts two shadows
Motley | m | the king's old jester, who has forgotten how to joke
== stat bond
Friendship | 50 | min
How many friends will go with you into the darkest wood
You look round, and behind you are only your own footprints. One friend fell behind, another took offence, and to a third you never said thank you. And in a fairy tale, as everyone knows, there is no road without friends; the path runs up against a stump and stops.
Your friends are eating pies and somehow don't offer you one.
You tell a joke, and only the echo laughs.
== stat self
Bravery | 55 | min
What you need in the dark more than a lantern
Your knees said: home. You told them no. But they had set off already. And so you ran, all the way to your own doorstep, and the door closed behind you, and who knows how the tale would have ended if it hadn't been for the knees.
Every bush in the dark looks like someone with teeth.
You sing loudly so as not to hear your heart going.
== stat means
Magic | 45 | -
The wonders that are left in your bundle
There is just enough wonder in the bundle to sneeze one spark.
The magic ball of yarn has rolled halfway and asks for a rest.
The wishing-cloth lays the table, but only with salt.
== stat threat
Enchantment | 20 | max
How tightly the wicked spell has wound itself about you
First a tear freezes, then a laugh, and then you yourself become a handsome pattern of ice on somebody's window. They say that such patterns melt in spring. Only no one has remembered to invite the spring.
A snowflake comes out on your palm and doesn't melt.
You mean to say "on", and it comes out "no". The words are slowly changing places.
== setters
There's a stone at the crossroads. It tells what happens if you go left and if you go right, but someone has scratched out straight on and written: "You know best."
The mill is grinding by itself, with no grain, and the flour that comes out is made of stars.
The little house is asleep with one chicken leg tucked up. To judge by the twitching it dreams of a long road.
The stream here runs uphill. The fish are used to it and hold on to the roots at the bends.
At the fair they are selling last year's snow in jars, with lids. It goes very well.
The clearing is as round as a saucer, and in the middle, in the sunniest spot, a very old spider sits knitting the mist into balls.
== end good
First the bell coughed, then it clinked, and then how it rang! And everyone laughed: the king, the cook, the geese, even those who had forgotten how one does it. The snow looked on for a while, and melted with embarrassment.
{Foe} stands in the middle of the square and doesn't know what to do with two empty hands. So you give them a pie to hold. And with a pie in both hands, mark you, nobody has ever yet enchanted anyone. In the evening {ally} tells it all over again, and everyone in that telling has three heads.
== end bitter
The spell fell, the winter went away, and everybody went home. Only {ally} stays in the forest; that was the bargain, and you heard it yourself. You say goodbye by the stump, for a long time, and the two of you scold that bargain, but you keep it.
Since then there has been, every spring, a handful of wild strawberries on your window sill, the very first ones. And every autumn you leave a pie by the stump. So you go visiting, strawberries one way and pie the other. That's a kind of together too.
== end open
On the way home you found a feather and stuck it in your cap, and what did it do but write, with your own hand: "To be continued." The king read it and ordered supper. {Foe} read it too, and grew thoughtful.
And at the crossroads, on that very stone, someone has painted in a fourth road overnight. The paint is fresh. There's a little arrow with it, and it points straight at your house.
== card hook ! | the bell is silent
Once upon a time, and it's the same time still, there was a bell in a kingdom, and whenever it rang, everyone laughed. And this morning they pulled the string: nothing. They pulled it again. They looked inside, and the clapper was gone, and in its place hung a note: "{Anchor}."
The king wanted to laugh, out of habit, and couldn't. He couldn't cry either. He sits there and grunts.
"{Hero} shall go," says {witness}. "There's no one else. The others can't read."
? Three roads lead away from the tower, and every one of them starts with a puddle.
+ Make a bow and set out at once | self+5 means-3
You jump the puddle, and behind it sits {ally}, scratching one ear. "I was really going somewhere else," you hear. "But yours looks to be more interesting."
+ Ask the king for something to take along | means+6 bond-3
They searched the storerooms for a long time and brought out a bundle. In it are a ball of yarn, some salt and a hole. "It's a magic hole," whispers the king. "Take care of it." Outside the gate {ally} falls in beside you, following the smell of pies.
+ Look over the tower first | means+4 threat+4
At the very top there is hoarfrost, and in summer, too! And in the frost a print, half paw and half hand. {Ally}, on the window ledge, saw who it was, and will tell, but only on the way.

== card hook ! | a guest in a snowdrift
In the middle of summer the wind blew a snowdrift up against your window. You were going to take a shovel to it, when it sneezed. You dug, and there sat {ally}, shivering, icicles in every whisker, with something clutched in one fist.
"I carried it and carried it and nearly didn't get here," you hear. "It's for you. I was told to hand it over and to say one word: {anchor}. And whoever told me to is ice by now."
? Beyond the wood, in the winter hall, a blue window has lit up.
+ Warm your guest by the stove and ask questions | bond+6 threat+3
First one ear thawed, then the other, then the memory. It turned out that this wasn't a guest at all but a messenger, and there had been seven of them. The rest are still standing along the road, like posts.
+ Open the fist and look | means+6 self-3
In the fist is a tiny key, so cold that it tinkles. It turns round by itself and points at the wood. "There," sighs {ally}. "Now you'll have to go as well."
+ Run and fetch the neighbours | threat-3 bond+4
The neighbours came with a teapot. They talked it over, drank their tea and decided that you should go and that they would cheer for you, loudly. The smallest of them gave you a whistle for the journey.

== card early ! | the apple tree asks a favour
By the road stands an apple tree with its branches on the ground. "Shake me," it begs, "I'm so heavy. They all walk past and praise the apples, and nobody ever thinks of shaking."
There are more apples than anyone could count, and it would take until evening. And the sun is already past the middle.
? {Ally} pretends not to care for apples in the least.
+ Shake down every last one | bond+7 self-4
You were done by starlight. The tree stretched its branches, groaned with pleasure and said: "If anyone comes chasing you, I'll hold them up. And this is for you." And into your cap rolled an apple that shines.
+ Shake one branch and promise to come back | means+5 threat+3
The tree sighed: well, that's something. And your promise stayed hanging on the branch, round and red. Now everybody can see it there, waiting.
+ Ask if a stranger has come by | means+6 bond-4
"One has," rustles the tree. "In a fur coat. In summer. And didn't shake any branches either." And it said no more, being a little hurt.

== card early ! | a riddle under the bridge
Somebody lives under the bridge and won't let you across. You can't see any eyes, but the voice is damp: "If you guess it, you may pass. If you don't, you may pass as well, only swimming. What grows bigger when you share it?"
{Ally} whispers "A pie?" and sees at once that it isn't.
? The water beneath the bridge is bubbling impatiently.
+ Answer that it is joy | self+5 bond+5
"Fancy that," says the voice, and sounds a little envious. "Nobody ever shared any with me." So you share some, and tell the funniest story you know. The bridge goes on shaking with laughter for a long while.
+ Answer that it is a secret | means+5 threat+4
"Sly," the voice agrees. "And true, too." And in return for a secret of yours it gives you one of its own: yesterday somebody heavy carried a bell clapper across, in a great hurry.
+ Swim across without guessing | means-4 self+6
The water is cold, but it's honest. You climb out on the other side with chattering teeth, and from under the bridge comes a respectful voice: "Well, I never. The first one to choose it."

== card mid ! | two of a kind
In the clearing is {ally}. And next to {ally} there's {ally} as well. They are exactly alike, they are both cross, and they both say together: "That one's the fake!"
A crooked mirror giggles behind a stump and hides its face in a burdock leaf.
? You have until sunset to tell which one is yours.
+ Hug them both | bond+8 threat+4
One was flustered, and the other melted, into a puddle, with a gurgle. "Nobody ever did that to me," the puddle just had time to say. And on that spot, mark you, there grew a forget-me-not.
+ Ask something that only the two of you know | means+5 self+4
The false one answers quickly and smoothly. The true one goes red, fidgets, and says: "Not in front of people." And that's how you knew.
+ Break the crooked mirror | threat-6 means-4
Crash! The false one was gone, and the true one was left, only with a limp in the other leg. You buried the pieces good and deep, though there was one, it seems, that you didn't find.

== card mid ! | the house where it is always dinner
There's a house in the wood, and it smells of pies. The table is laid, the benches scrubbed, and no one at home. On the wall is a sampler: "Eat until you forget why you came."
Three knights are sitting at the table already. They have cream on their moustaches, and their eyes are as empty as plates.
? Your stomach growls so that there's an echo.
+ Eat nothing and drag the knights out | bond+7 self-5
You pulled and you pulled, and out they came. In the fresh air one of them sneezed and asked what year it was. When they heard, they wept. And then each gave you a button, having nothing else.
+ Eat one pie, with a knot tied in your handkerchief | means+6 threat+5
There are no words for how good it was! You got up to go, but where to? A good thing there was the knot. You looked at it, remembered, and ran. The pie inside went on arguing for a long time.
+ Look for the master of the house | means+5 self+3
He was under the table, tiny, in an apron, and crying: "They all eat, and nobody says thank you." You said it. He was so pleased that he showed you a door no one had ever seen.

== card late ! | the bargain
{Foe} comes out to meet you, and comes beautifully, sweeping the snow with a fur hem. "You shall have it," you hear. "You shall have back everything that was taken. Only give me for it the warmest thing you own."
You look at your bundle. At your friends. At your own two hands, which are steaming in the cold.
? The snow creaks: think, think.
+ Give away your warmest memory | self-6 threat-8
It was a house, a stove, and somebody's arms. You gave it. {Foe} holds it close, and drops begin to show on the fur. "So that's what it's like," says {foe}, in quite another voice.
+ Say: come and see us, and get warm | bond+8 threat+5
Nobody had ever asked. There's a blinking of white eyelashes. "Is there a draught," you hear, "at your house?" And by one step, one very little step, {foe} comes nearer.
+ Grab the clapper and run | means+9 threat+8
You run, and after you comes the blizzard on all fours. The apple tree lashes out with its branches, the bridge goes up, the whistle shrills. You made it! Only somebody behind you isn't angry at all, but crying, and that's worse.

== card climax ! | the right word
The tower. The ladder. The bell. There's nothing left to do but hang the clapper where it belongs and say a word, the right one. But which? You've gone through all the advice you were given, the tree's, the bridge's and the stove's. {Ally} is holding the ladder. Down below the whole kingdom has its head back, and even the geese are quiet.
And {foe} is here too, just behind you. Not hindering. Listening.
? One. Two.
+ Say that you are sorry | bond+9 threat-8
You said it, and no one could have told to whom: to your friends, to the tree, to the one behind you. And how the bell started! It turned out that this was it. So simple. And nobody had thought of it.
+ Say the word you were given: {anchor} | means+8 self+5
You'd had it from the very beginning, and carried it over three bridges. The bell knew it, swung, yawned as after a long sleep, and tried its voice.
+ Hand the string to the one behind you | bond+10 self-7
"Me?" says {foe}. "May I?" It's a careful pull, with two fingers. And the first note comes out thin and icy, and the second is already warm.
`;
