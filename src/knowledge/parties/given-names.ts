/** Given names common in the news, so that "Jack London" and "Chelsea Clinton" are people and no places. In our own words; no outside source. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abdel abdelaziz abdelfattah abdul abdulaziz abdullah abdulrahman abe abraham abu adam adel adnan adolf adrian agnes ahmad ahmed aisha alain alan albert alberto alejandro aleksandar aleksandr aleksei alex
  alexander alexandra alexei alexey alexis alfred alfredo ali alice alison allan allen alvaro amanda amir amy ana anatoly andre andrea andreas andrei andres andrew andrey andriy andrzej andy angela angelina anna anne annie anthony
  antonio antony arnold arthur ashraf asif asma atal augusto ayman barack barbara barry bashar beatrice ben benazir benigno benjamin bernard bernie beth betty bill billy bob bobby boris boutros brad brandon brenda brett brian
  bruce bruno carl carla carlos carmen carol caroline carrie catherine cecilia celso cesar charles charlie charlotte chelsea chen chris christian christina christine christopher claire clara claude claudia clement colin condoleezza
  connie craig cristina cynthia daniel daniela danny darren dave david dean deborah debra deng denis dennis derek diana diane dick diego dilma dimitri dmitri dmitry dmytro dominic dominique don donald donna dorothy doug douglas duncan
  dwight eddie edgar edmund eduardo edward edwin ehud elena eli elizabeth ellen emily emma emmanuel enrique eric erik ernest ernesto esther eugene eva evan evo fahd faisal farooq fatima felipe fernando fidel francesco francis francisco
  francois frank franklin franz fred frederick fumio gabriel gareth gary gavin gene geoffrey george georges gerald gerard gerhard gilbert giorgio giovanni gladys glenn gloria gordon graham grant greg gregory guillermo gustavo guy hamid hamza
  hank hans harold harry harvey hashim hassan haytham hector heidi helen helmut henri henry herbert herman hillary hosni howard hu hugh hugo hussein ian ibrahim idriss igor ilham imad imran ingrid irene irina isaac isabel ismail ivan
  ivo jack jackie jacob jacques jair jake jalal jamal james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jesus jill jim jimmy joachim joan joao joe joel john johnny jon jonathan jorge jose
  josef joseph joshua josh joyce juan juanita judith judy julia julian julie julio justin kamal kamala karen karim karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin khaled khalid khalil kim kirsten kofi kurt kyle lara larry
  lars laura lauren laurence laurent lawrence lech lee len leo leon leonard leonid leroy leslie li liam lidia linda lindsey lisa liz lloyd lois lorenzo louis louise lucas lucia luis luiz luke lula lyndon lynn madeleine mahatma mahmoud mahmud
  malcolm manmohan manuel marc marcel marco marcos marcus margaret maria marie mario mariano mark marta martha martin marwan mary massoud matt matteo matthew maurice mauricio max maxim may megan mehmet melissa mia micha michael michel michele
  michelle miguel mike mikhail milan milos miriam mitch mitt mohamed mohammad mohammed mohamad moammar mona monica mordechai moshe muammar muhammad muhammadu mukhtar murray mustafa mykola nancy naoto narendra naser natalia natalie natan nathan
  nawaz neil nelson nestor nicholas nick nicola nicolae nicolas nikita nikki nikol nikola nina noam nora norman nouri olaf oleg oleksandr olga oliver olivia olivier omar oscar osama otto ousmane pablo pamela park patricia patrick paul paula paulo
  pavel pedro peggy penny pervez peter petro phil philip philippe phillip pierre pope qassem queen rachel rafael rafik raila ralph ramzi randy raul ray raymond rebecca recep reza ricardo richard rick rita robert roberto robin rodrigo roger roland
  ron ronald rosa rosemary ross roy ruben rudolph rudy russell ruth ryan saad sabrina saddam saeed salam salman salva sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey sergio seth shane shannon sharif sharon shaun shimon
  shinzo shirley sidney silvio simon slobodan sofia sonia stacey stanislav stanley stephanie stephen steve steven stuart sue susan suzanne svetlana sylvia tamara tammy tariq tayyip ted teresa terry thabo theodore theresa thomas tim timothy tina todd
  tom tommy toni tony tracy ursula valerie vanessa vera vernon veronica vicente victor vladimir viktor vince vincent virginia vitaly vojislav volodymyr walter wang wanda warren wayne wen wendy wilfred william willie winston wolfgang xavier yang yasser
  yasuo yevgeny yitzhak yoko yoshihide yukio yulia yuri yusuf yves zhang zhou zia zine zoran
  `
    .trim()
    .split(/\s+/u),
)
