using Graph.Core.Entities;
namespace Graph.Extraction.Names;
internal static class InterimWorld
{
    public static World Default { get; } = new(Names(), "Vladimir Dmitry Dmitri Sergey Sergei John Hillary Donald Bill Barack Michelle Tim Mike Paul Mary David James Robert Michael William Richard Joseph Thomas Charles Chris Mark Elizabeth Sarah Karen Nancy Lisa Kevin Brian Jason Jeff Ryan Gary Jill Pat Ted Chelsea Bernie Joe George".Split(' ').Select(n => new KeyValuePair<string, char?>(n, null)));
    private static IEnumerable<KeyValuePair<string, ListedName>> Names()
    {
        foreach (var row in "Armenia,Armenian,Yerevan,Caucasian|Belarus,Belarusian,Minsk,Eastern European|Kazakhstan,Kazakh,Nur-Sultan,Central Asian|Kyrgyzstan,Kyrgyz,Bishkek,Central Asian|Russia,Russian,Moscow,Eurasian|Tajikistan,Tajik,Dushanbe,Central Asian|Uzbekistan,Uzbek,Tashkent,Central Asian|United States,American,Washington,North American|China,Chinese,Beijing,Asian|Mexico,Mexican,Mexico City,x|Iran,Iranian,Tehran,x|Syria,Syrian,Damascus,x|Iraq,Iraqi,Baghdad,x".Split('|'))
        {
            var p = row.Split(',');
            var e = new ListedName(p[0], EntityType.State, p[0], null, NameUse.Name, null, [p[3]]);
            yield return new(p[0], e);
            yield return new(p[1], e with { Use = NameUse.Demonym });
            yield return new(p[2], e with { Use = NameUse.Capital });
            if (p[0] == "United States") { foreach (var n in new[] { "US", "U.S.", "USA", "America" }) yield return new(n, e); }
        }
        var o = new ListedName("csto", EntityType.Organization, "Collective Security Treaty Organization", null, NameUse.Name, "intergovernmental");
        yield return new("Collective Security Treaty Organization", o);
        yield return new("CSTO", o with { Use = NameUse.Acronym });
        yield return new("TASS", new ListedName("tass", EntityType.Organization, "TASS", null, NameUse.Acronym, "news agency"));
        yield return new("Kremlin", new ListedName("kremlin", EntityType.Organization, "Kremlin", null, NameUse.Name, "government"));
        yield return new("White House", new ListedName("wh", EntityType.Organization, "White House", null, NameUse.Name, "government"));
    }
}
