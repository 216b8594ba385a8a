using Graph.Training.Reference;

namespace Graph.Training.Tests.Reference;

/// <summary>On a list of invented people; the ids of states are true ones, since only those are kept.</summary>
public sealed class LeaderListTests
{
    private const string List = """
        countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year
        Q232,Merrow,Q1,President of Merrow,Q901,Sena Arl,2028,2034
        Q232,Merrow,Q1,President of Merrow,Q902,"Ilo ""the Boat"" Dorn",2034,
        Q232,Merrow,Q2,Prime Minister of Merrow,Q901,Sena Arl,2020,2028
        Q399,Oskria,Q3,monarch of Oskria,Q903,"Mara II, Queen of Oskria",2011,
        Q399,Oskria,Q4,Prime Minister of Oskria,Q904,Oren Tavo,2030,
        Q399,Oskria,Q4,Prime Minister of Oskria,Q905,Edo Fahl,2031,
        Q889,Varenna,Q5,King of Varenna,Q906,Aro I of Varenna,2001,
        Q889,Varenna,Q6,Member of the Council,Q907,Irva Fenn,2001,
        Q889,Varenna,Q7,Prime Minister of Varenna,Q908,Q908,2001,
        Q0,Nowhere,Q8,President of Nowhere,Q909,Tessa Quill,2001,
        """;

    [Fact]
    public void Each_head_of_a_known_state_or_government_gets_a_line_and_who_has_an_open_rival_none()
    {
        var folder = Directory.CreateTempSubdirectory("graph-leaders-");
        try
        {
            var lists = Directory.CreateDirectory(Path.Combine(folder.FullName, "people", "world-leaders"));
            File.WriteAllText(Path.Combine(lists.FullName, "2021-wikidata.csv"), List);

            LeaderList.Write(new(folder.FullName, folder.FullName));

            Assert.Equal("""
                [
                  {"wikidataId":"Q906","name":"Aro I of Varenna","names":["Aro I"],"terms":[{"state":"AF","office":"king","type":"HEAD_OF_STATE_OF","from":"2001"}]},
                  {"wikidataId":"Q902","name":"Ilo Dorn","terms":[{"state":"KZ","office":"president","type":"HEAD_OF_STATE_OF","from":"2034"}]},
                  {"wikidataId":"Q903","name":"Mara II","terms":[{"state":"AM","office":"monarch","type":"HEAD_OF_STATE_OF","from":"2011"}]},
                  {"wikidataId":"Q901","name":"Sena Arl","terms":[{"state":"KZ","office":"prime minister","type":"HEAD_OF_GOVERNMENT_OF","from":"2020","to":"2028"},{"state":"KZ","office":"president","type":"HEAD_OF_STATE_OF","from":"2028","to":"2034"}]}
                ]

                """, File.ReadAllText(Path.Combine(folder.FullName, "people.json")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
