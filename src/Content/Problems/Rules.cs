namespace Recognition.Content.Problems;

/// <summary>Every rule, in one place: GS0xx a file by itself, GS1xx files together, GS2xx what the plans and the law ask, GS3xx tone and privacy, GS4xx links, GS5xx pictures, GS6xx what is on line.</summary>
public static class Rules
{
    /// <summary>The file cannot be opened.</summary>
    public static Rule Unreadable { get; } = Error("GS001");

    /// <summary>The bytes are not UTF-8 (Windows-1258, TCVN3 and the like).</summary>
    public static Rule NotUtf8 { get; } = Error("GS002");

    /// <summary>The bytes are UTF-16 or hold zeros.</summary>
    public static Rule Utf16 { get; } = Error("GS003");

    /// <summary>The file is larger than any story.</summary>
    public static Rule TooLarge { get; } = Error("GS004");

    /// <summary>The file does not begin with <c>---</c>.</summary>
    public static Rule NoFrontMatter { get; } = Error("GS005");

    /// <summary>The closing <c>---</c> is missing.</summary>
    public static Rule UnclosedFrontMatter { get; } = Error("GS006");

    /// <summary>The front matter is not YAML.</summary>
    public static Rule NotYaml { get; } = Error("GS007");

    /// <summary>The front matter is not a map of keys and values.</summary>
    public static Rule NotAMap { get; } = Error("GS008");

    /// <summary>A key stands twice.</summary>
    public static Rule DuplicateKey { get; } = Error("GS009");

    /// <summary>A tab indents a line.</summary>
    public static Rule Tab { get; } = Error("GS010");

    /// <summary>A YAML anchor or alias.</summary>
    public static Rule Alias { get; } = Error("GS011");

    /// <summary>Maps and lists nested beyond reason.</summary>
    public static Rule TooDeep { get; } = Error("GS012");

    /// <summary>A data file holds something else than a list.</summary>
    public static Rule NotAList { get; } = Error("GS013");

    /// <summary>A character that is not text.</summary>
    public static Rule ControlCharacter { get; } = Error("GS014");

    /// <summary>A file that nothing reads.</summary>
    public static Rule UnreadFile { get; } = Warning("GS015");

    /// <summary>A data file that others refer to is missing.</summary>
    public static Rule MissingFile { get; } = Error("GS016");

    /// <summary>A link, a pipe, a device, or a name that is no text: nothing that may be read.</summary>
    public static Rule NotAFile { get; } = Error("GS017");

    /// <summary>A letter that carries more marks than any script heaps on one (Unicode Standard Annex 15, stream-safe text).</summary>
    public static Rule HeapedMarks { get; } = Error("GS018");

    /// <summary>A key nobody knows.</summary>
    public static Rule UnknownKey { get; } = Error("GS020");

    /// <summary>A required key is absent.</summary>
    public static Rule Missing { get; } = Error("GS021");

    /// <summary>A key without a value.</summary>
    public static Rule Empty { get; } = Error("GS022");

    /// <summary>A single value is expected.</summary>
    public static Rule NotText { get; } = Error("GS023");

    /// <summary>A map is expected.</summary>
    public static Rule MapExpected { get; } = Error("GS025");

    /// <summary>Text beyond its length.</summary>
    public static Rule TooLong { get; } = Error("GS026");

    /// <summary>Not a date of the calendar.</summary>
    public static Rule NotADate { get; } = Error("GS027");

    /// <summary>Not a quarter of a year.</summary>
    public static Rule NotAQuarter { get; } = Error("GS028");

    /// <summary>Not a day of every year.</summary>
    public static Rule NotADayOfYear { get; } = Error("GS040");

    /// <summary>Not a whole number in range.</summary>
    public static Rule NotANumber { get; } = Error("GS029");

    /// <summary>Neither true nor false.</summary>
    public static Rule NotABoolean { get; } = Error("GS030");

    /// <summary>Not one of the allowed words.</summary>
    public static Rule NotAChoice { get; } = Error("GS031");

    /// <summary>Not a slug.</summary>
    public static Rule NotASlug { get; } = Error("GS032");

    /// <summary>Not a web address.</summary>
    public static Rule NotAUrl { get; } = Error("GS033");

    /// <summary>A slug cannot be made from the file name.</summary>
    public static Rule NoSlug { get; } = Error("GS034");

    /// <summary>Not an address within the site.</summary>
    public static Rule NotAnAddress { get; } = Error("GS035");

    /// <summary>Not a point of a picture.</summary>
    public static Rule NotAFocus { get; } = Error("GS036");

    /// <summary>Not an e-mail address.</summary>
    public static Rule NotAnEmail { get; } = Error("GS037");

    /// <summary>A story scheduled for a day long after its quarter.</summary>
    public static Rule ScheduledFarFromQuarter { get; } = Warning("GS038");

    /// <summary>A remark behind <c>status</c> says the opposite of it.</summary>
    public static Rule RemarkBesideStatus { get; } = Warning("GS039");

    /// <summary>Text typed for a font of the years before Unicode.</summary>
    public static Rule OldFont { get; } = Error("GS050");

    /// <summary>A <c>#</c> after a blank, which cuts a text without quotes.</summary>
    public static Rule HashCutsText { get; } = Error("GS051");

    /// <summary>A quotation mark of a text where YAML needs a straight one.</summary>
    public static Rule CurlyQuote { get; } = Error("GS052");

    /// <summary>A straight quote within a value in straight quotes.</summary>
    public static Rule QuoteInQuote { get; } = Error("GS053");

    /// <summary>A value with a quote at its end alone.</summary>
    public static Rule HalfQuoted { get; } = Error("GS054");

    /// <summary>A blank, a colon or a sign that is not seen where YAML knows only plain ones.</summary>
    public static Rule OddSign { get; } = Error("GS055");

    /// <summary>A name that Windows cannot have.</summary>
    public static Rule NotOnWindows { get; } = Error("GS060");

    /// <summary>Names of files that differ in case, or in how marks are encoded: one file to some systems, two to others.</summary>
    public static Rule NamesAlike { get; } = Error("GS061");

    /// <summary>Not an address that others can be made from.</summary>
    public static Rule NotABase { get; } = Error("GS062");

    /// <summary>Not a colour as the web writes it.</summary>
    public static Rule NotAColour { get; } = Error("GS063");

    /// <summary>An accent too light to be read on the pages of the theme (WCAG 2.2, 1.4.3).</summary>
    public static Rule PaleAccent { get; } = Error("GS064");

    /// <summary>No value but a comment in its place.</summary>
    public static Rule EmptyBeforeRemark { get; } = Error("GS065");

    /// <summary>Quotes that are opened and not closed.</summary>
    public static Rule UnclosedQuote { get; } = Error("GS066");

    /// <summary>Braces or brackets that are opened and not closed.</summary>
    public static Rule UnclosedBracket { get; } = Error("GS067");

    /// <summary>A story that says it is published, in a file that nothing reads.</summary>
    public static Rule UnreadStory { get; } = Error("GS068");

    /// <summary>Values with commas between them that no brackets make a list.</summary>
    public static Rule CommasWithoutBrackets { get; } = Error("GS056");

    /// <summary>A colon within a text without quotes, which YAML takes for the end of a key.</summary>
    public static Rule ColonInText { get; } = Error("GS057");

    /// <summary>A key whose colon no blank follows.</summary>
    public static Rule NoBlankAfterColon { get; } = Error("GS058");

    /// <summary>A sign of YAML that is meant as text: at the beginning of a value, after brackets, or a comma in braces.</summary>
    public static Rule SignMeantAsText { get; } = Error("GS059");

    /// <summary>Two files claim the same address.</summary>
    public static Rule DuplicateSlug { get; } = Error("GS101");

    /// <summary>An old address is in use.</summary>
    public static Rule AliasTaken { get; } = Error("GS102");

    /// <summary>A term or file that is referred to does not exist.</summary>
    public static Rule UnknownReference { get; } = Error("GS104");

    /// <summary>The unit did not exist in the story's quarter.</summary>
    public static Rule UnitNotInForce { get; } = Error("GS105");

    /// <summary>Units that succeed or contain each other in a circle.</summary>
    public static Rule Cycle { get; } = Error("GS106");

    /// <summary>A period that ends before it begins.</summary>
    public static Rule EndsBeforeStart { get; } = Error("GS107");

    /// <summary>A document's date differs from the register.</summary>
    public static Rule DocumentDate { get; } = Error("GS108");

    /// <summary>A story's quarter lies outside its campaign.</summary>
    public static Rule OutsideCampaign { get; } = Error("GS109");

    /// <summary>A target that applies to no unit, or asks what nobody can reach.</summary>
    public static Rule ImpossibleTarget { get; } = Error("GS110");

    /// <summary>A criterion of another kind of subject.</summary>
    public static Rule CriterionOfOtherSubject { get; } = Error("GS111");

    /// <summary>A share or a number without its other half.</summary>
    public static Rule HalfTarget { get; } = Error("GS112");

    /// <summary>The settings or a plan name a place where no unit is.</summary>
    public static Rule UnknownLocality { get; } = Warning("GS113");

    /// <summary>An old address below another that is a file.</summary>
    public static Rule BelowAFile { get; } = Error("GS114");

    /// <summary>A criterion of another group of people; somebody may belong to two.</summary>
    public static Rule CriterionOfOtherGroup { get; } = Warning("GS115");

    /// <summary>A text that another story has word for word.</summary>
    public static Rule EqualBody { get; } = Error("GS116");

    /// <summary>A file whose name says that it is a copy.</summary>
    public static Rule NamedAsCopy { get; } = Error("GS117");

    /// <summary>A text that another story has almost word for word.</summary>
    public static Rule NearlyEqualBody { get; } = Warning("GS118");

    /// <summary>A decision that another story gives to somebody else.</summary>
    public static Rule SharedDecision { get; } = Warning("GS119");

    /// <summary>An address that is kept for the program.</summary>
    public static Rule AddressKept { get; } = Error("GS130");

    /// <summary>A story that has another's text almost word for word, and its days of approval and consent.</summary>
    public static Rule CopiedStory { get; } = Error("GS131");

    /// <summary>A criterion of another place's plan.</summary>
    public static Rule CriterionOfOtherPlace { get; } = Error("GS120");

    /// <summary>A work names a story of another campaign or unit.</summary>
    public static Rule StoryOfOtherWork { get; } = Warning("GS121");

    /// <summary>A campaign or a quota is tracked only from a day after what it asks was due, which changes nothing.</summary>
    public static Rule TrackedTooLate { get; } = Warning("GS122");

    /// <summary>A plan that does not say since when it binds.</summary>
    public static Rule PlanWithoutTime { get; } = Error("GS123");

    /// <summary>Two plans set the quota of one unit for one time.</summary>
    public static Rule SharedQuota { get; } = Error("GS124");

    /// <summary>A review before the plan begins.</summary>
    public static Rule ReviewBeforePlan { get; } = Error("GS125");

    /// <summary>A plan asks a unit of a place that it does not bind.</summary>
    public static Rule UnitOfOtherPlace { get; } = Error("GS126");

    /// <summary>A quota for those of a rota that names nobody.</summary>
    public static Rule RotaOfNobody { get; } = Error("GS127");

    /// <summary>Settings that belong to a plan.</summary>
    public static Rule MovedToPlans { get; } = Error("GS128");

    /// <summary>The quarter has not begun.</summary>
    public static Rule FutureQuarter { get; } = Error("GS201");

    /// <summary>A head of a unit without that unit's own story (Phong Thổ, part II, 1.2 b).</summary>
    public static Rule HeadWithoutCollective { get; } = Error("GS202");

    /// <summary>An award without number or date of its decision.</summary>
    public static Rule AwardWithoutDecision { get; } = Error("GS203");

    /// <summary>A date that has not come yet.</summary>
    public static Rule FutureDate { get; } = Error("GS204");

    /// <summary>A figure without evidence (Nam Định, part IV, 2).</summary>
    public static Rule FigureWithoutEvidence { get; } = Error("GS205");

    /// <summary>A person or household without recorded consent (law 91/2025).</summary>
    public static Rule NoConsent { get; } = Error("GS206");

    /// <summary>A child without a guardian's consent (decree 356/2025).</summary>
    public static Rule NoGuardian { get; } = Error("GS207");

    /// <summary>Approved after it was published (Nam Định, part V, 1).</summary>
    public static Rule ApprovedTooLate { get; } = Error("GS208");

    /// <summary>A level of recognition that goes down, or a history that ends elsewhere.</summary>
    public static Rule LevelGoesDown { get; } = Error("GS209");

    /// <summary>Consent given after publication.</summary>
    public static Rule ConsentTooLate { get; } = Error("GS210");

    /// <summary>A list in order of time is not.</summary>
    public static Rule NotInOrder { get; } = Error("GS211");

    /// <summary>A published story without text.</summary>
    public static Rule NoBody { get; } = Error("GS212");

    /// <summary>A quarter years away from the day of publication.</summary>
    public static Rule QuarterFarFromPublication { get; } = Error("GS213");

    /// <summary>A work of a campaign that is said to be done on a day to come.</summary>
    public static Rule WorkNotDoneYet { get; } = Error("GS214");

    /// <summary>The text of an example, pasted and not replaced.</summary>
    public static Rule ExampleText { get; } = Error("GS215");

    /// <summary>A figure told in the text of an achievement, without evidence (Nam Định, part IV, 2).</summary>
    public static Rule FigureInClaim { get; } = Error("GS216");

    /// <summary>Handed in after it was published.</summary>
    public static Rule SubmittedTooLate { get; } = Error("GS217");

    /// <summary>A person or household of whom the story says that no consent is needed (law 91/2025).</summary>
    public static Rule ConsentIsNeeded { get; } = Error("GS218");

    /// <summary>Somebody is named in a story of a collective or work, and nothing is recorded of consent.</summary>
    public static Rule NamedWithoutConsent { get; } = Warning("GS219");

    /// <summary>Somebody is to be seen in a picture of a collective or work, and nothing is recorded of consent.</summary>
    public static Rule PicturedWithoutConsent { get; } = Warning("GS220");

    /// <summary>A name that tells of a head of a unit, without that unit (Phong Thổ, part II, 1.2 b).</summary>
    public static Rule HeadNotSaid { get; } = Warning("GS221");

    /// <summary>Approved by a unit that has nothing to do with the story's (Nam Định, part V, 1).</summary>
    public static Rule ApprovedByStranger { get; } = Warning("GS222");

    /// <summary>A form of recognition whose issuer may not give it (law 06/2022).</summary>
    public static Rule AwardOfOtherIssuer { get; } = Warning("GS223");

    /// <summary>A consent that is given by its status, and refused or left open by its words (law 91/2025).</summary>
    public static Rule ConsentRefused { get; } = Error("GS228");

    /// <summary>A story that was sent in or approved years before it is published.</summary>
    public static Rule DateFarFromPublication { get; } = Warning("GS229");

    /// <summary>Somebody took up a story before it was told.</summary>
    public static Rule FollowerBeforeStory { get; } = Error("GS231");

    /// <summary>Stories follow each other in a circle.</summary>
    public static Rule FollowersInACircle { get; } = Error("GS232");

    /// <summary>The story of a follower is another unit's.</summary>
    public static Rule StoryOfOtherFollower { get; } = Error("GS233");

    /// <summary>A follower is named as a unit and as something else.</summary>
    public static Rule FollowerTwice { get; } = Error("GS234");

    /// <summary>A text names somebody whose story was taken off, or says what is kept for the record (law 91/2025).</summary>
    public static Rule PrivateWord { get; } = Error("GS240");

    /// <summary>The same, where somebody who is honoured bears the name as well, or a story to come is announced.</summary>
    public static Rule NameAlsoWithdrawn { get; } = Warning("GS241");

    /// <summary>The title and honoree of another story.</summary>
    public static Rule SameStoryTwice { get; } = Warning("GS224");

    /// <summary>A work that is not done, while its story tells of results.</summary>
    public static Rule WorkBehindStory { get; } = Warning("GS225");

    /// <summary>A work that was done after its story last told of it.</summary>
    public static Rule WorkAheadOfStory { get; } = Warning("GS226");

    /// <summary>A work that is not done, and a story of its unit and campaign that may tell of it.</summary>
    public static Rule WorkWithoutStory { get; } = Warning("GS227");

    /// <summary>A superlative (Nam Định, part IV, 2: no exaggeration).</summary>
    public static Rule Superlative { get; } = Warning("GS301");

    /// <summary>Text that looks like a telephone number.</summary>
    public static Rule LooksLikeTelephone { get; } = Error("GS302");

    /// <summary>Text that looks like an e-mail address.</summary>
    public static Rule LooksLikeEmail { get; } = Error("GS303");

    /// <summary>Text that looks like an identity number.</summary>
    public static Rule LooksLikeIdentityNumber { get; } = Error("GS304");

    /// <summary>Text that looks like a birth date.</summary>
    public static Rule LooksLikeBirthDate { get; } = Error("GS305");

    /// <summary>Text that looks like the number of a bank account.</summary>
    public static Rule LooksLikeBankAccount { get; } = Error("GS310");

    /// <summary>Text that looks like the address of a home.</summary>
    public static Rule LooksLikeHome { get; } = Error("GS311");

    /// <summary>Ethnic origin, religion, health or an offence of one person, without a consent that names it (law 91/2025, art. 2: sensitive personal data).</summary>
    public static Rule SensitiveData { get; } = Warning("GS312");

    /// <summary>A story whose day of review has passed.</summary>
    public static Rule ReviewOverdue { get; } = Warning("GS306");

    /// <summary>A summary longer than what people read.</summary>
    public static Rule LongSummary { get; } = Warning("GS307");

    /// <summary>Nobody noted when a story was handed in, and its publication does not prove it was in time.</summary>
    public static Rule NoSubmission { get; } = Warning("GS309");

    /// <summary>A link or image that leads nowhere.</summary>
    public static Rule BrokenLink { get; } = Error("GS401");

    /// <summary>A fragment that the page does not have.</summary>
    public static Rule BrokenFragment { get; } = Error("GS402");

    /// <summary>A scheme that is not allowed.</summary>
    public static Rule ForbiddenScheme { get; } = Error("GS403");

    /// <summary>HTML that is not allowed in Markdown.</summary>
    public static Rule ForbiddenHtml { get; } = Warning("GS404");

    /// <summary>A picture from another site, which pages do not load.</summary>
    public static Rule ForeignPicture { get; } = Error("GS405");

    /// <summary>Brackets, quotations, lists or emphasis within each other beyond what Markdown is read to.</summary>
    public static Rule MarkdownTooDeep { get; } = Error("GS406");

    /// <summary>A heading without a blank after its signs, or with one that is none to Markdown.</summary>
    public static Rule HeadingWithoutBlank { get; } = Warning("GS407");

    /// <summary>The mark of a footnote whose text is missing.</summary>
    public static Rule FootnoteWithoutText { get; } = Warning("GS408");

    /// <summary>A footnote that nothing refers to, which is not shown.</summary>
    public static Rule FootnoteWithoutMark { get; } = Warning("GS409");

    /// <summary>A code of another program (Hugo, Jekyll, WordPress), which readers would see.</summary>
    public static Rule ForeignCode { get; } = Warning("GS410");

    /// <summary>A table pasted from Word, whose cells stand apart by tabs.</summary>
    public static Rule TableOfTabs { get; } = Warning("GS411");

    /// <summary>A paragraph that was wrapped by hand, while ends of lines are kept.</summary>
    public static Rule WrappedByHand { get; } = Warning("GS412");

    /// <summary>A link to another site that does not begin with https://.</summary>
    public static Rule LinkWithoutScheme { get; } = Error("GS413");

    /// <summary>A link whose address has a blank, so that it is no link.</summary>
    public static Rule LinkWithBlank { get; } = Warning("GS414");

    /// <summary>A comment that nothing ends: readers see nothing of what follows.</summary>
    public static Rule OpenComment { get; } = Error("GS418");

    /// <summary>A line that is read as the address of a link nobody makes: readers do not see it.</summary>
    public static Rule LineOfNoLink { get; } = Warning("GS419");

    /// <summary>Markdown, a tag or an entity in a text that is shown as it is typed.</summary>
    public static Rule MarkupInPlainText { get; } = Warning("GS420");

    /// <summary>A paragraph so long and so full of signs of Markdown that reading it would take minutes.</summary>
    public static Rule ParagraphTooDense { get; } = Error("GS421");

    /// <summary>HTML whose tags stand within each other deeper than any text needs, or are never closed.</summary>
    public static Rule HtmlTooDeep { get; } = Error("GS422");

    /// <summary>A picture pasted into the text itself (a data address).</summary>
    public static Rule PastedPicture { get; } = Error("GS415");

    /// <summary>A link, a picture or a heading in HTML, of which only the words are kept.</summary>
    public static Rule DroppedHtml { get; } = Warning("GS416");

    /// <summary>A line of dashes or equals signs right below a text.</summary>
    public static Rule RuleBelowText { get; } = Warning("GS417");

    /// <summary>A link whose address was left out.</summary>
    public static Rule LinkWithoutAddress { get; } = Error("GS430");

    /// <summary>A link without a word to press.</summary>
    public static Rule LinkWithoutText { get; } = Warning("GS431");

    /// <summary>A picture that is not there.</summary>
    public static Rule MissingPicture { get; } = Error("GS501");

    /// <summary>A picture whose name differs in case or in how its marks are encoded: some systems find it, others do not.</summary>
    public static Rule PictureNameDiffers { get; } = Warning("GS502");

    /// <summary>A link, or a name that leads out of the folder for pictures.</summary>
    public static Rule PictureOutside { get; } = Error("GS503");

    /// <summary>A file that is no picture, whatever its name says.</summary>
    public static Rule NotAPicture { get; } = Error("GS504");

    /// <summary>A picture cut short or damaged.</summary>
    public static Rule DamagedPicture { get; } = Error("GS505");

    /// <summary>A picture of more than 100 megapixels.</summary>
    public static Rule HugePicture { get; } = Error("GS506");

    /// <summary>A picture as iPhones keep it, which browsers do not show.</summary>
    public static Rule HeicPicture { get; } = Error("GS507");

    /// <summary>A moving picture: its first frame alone could mislead.</summary>
    public static Rule AnimatedPicture { get; } = Error("GS508");

    /// <summary>A drawing that can hold scripts and load from elsewhere.</summary>
    public static Rule SvgPicture { get; } = Error("GS509");

    /// <summary>A picture in the colours of print.</summary>
    public static Rule CmykPicture { get; } = Warning("GS510");

    /// <summary>A picture of 16 bits a channel.</summary>
    public static Rule DeepPicture { get; } = Warning("GS511");

    /// <summary>A picture in a text that does not say what it shows.</summary>
    public static Rule PictureWithoutAlt { get; } = Error("GS512");

    /// <summary>A picture in a text that does not say who took it.</summary>
    public static Rule PictureWithoutCredit { get; } = Error("GS513");

    /// <summary>A picture of a person or household without consent to it (law 91/2025).</summary>
    public static Rule PictureWithoutConsent { get; } = Error("GS514");

    /// <summary>A picture in a text whose name has spaces, so that Markdown takes it for words.</summary>
    public static Rule PictureNameWithSpaces { get; } = Error("GS515");

    /// <summary>A picture so much taller than wide that the formats of the web cannot hold it.</summary>
    public static Rule TooTallPicture { get; } = Error("GS516");

    /// <summary>A picture at which the process that works on pictures stopped, or came to no end, twice.</summary>
    public static Rule PictureThatStopsTheWorker { get; } = Error("GS517");

    /// <summary>A logo too small for the icons that are made of it.</summary>
    public static Rule SmallLogo { get; } = Error("GS518");

    /// <summary>A picture so tall that the card other sites show keeps less than half of it, and nobody said which.</summary>
    public static Rule PictureCutForSharing { get; } = Warning("GS519");

    /// <summary>An address that is on line and would be gone.</summary>
    public static Rule AddressVanished { get; } = Error("GS601");

    /// <summary>The site on line stands elsewhere.</summary>
    public static Rule PublishedElsewhere { get; } = Warning("GS602");

    /// <summary>A file of the finished site says what may not be told, though no text that was read does.</summary>
    public static Rule LeakInSite { get; } = Error("GS603");

    private static Rule Error(string code) => new(code, Severity.Error);

    private static Rule Warning(string code) => new(code, Severity.Warning);
}
