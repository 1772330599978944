namespace Plenary.Tests;

/// <summary>Invented texts for tests of reading and publishing: short, and certain to be taken for resolutions.</summary>
internal static class SampleTexts
{
    /// <summary>A resolution of the Council of its own number, of a session that is not yet.</summary>
    internal static string Council(int number, string topic = "夜间照明") =>
        $"""
        人权理事会
        第九十四届会议
        议程项目3
        照管所有渡口和长椅

        人权理事会2045年7月12日通过的决议

        94/{number}. {topic}与人权

        人权理事会，

        回顾《世界人权宣言》，

        1. 促请各国调暗路灯；

        2. 决定继续处理此案。

        2045年7月12日
        第35次会议
        [未经表决获得通过。]
        """;

    /// <summary>One that cites number 2 of the same session with a day on which it was not adopted.</summary>
    internal static string CouncilWithWrongDate(int number) =>
        Council(number).Replace("回顾《世界人权宣言》，", "回顾2045年7月11日第94/2号决议，", StringComparison.Ordinal);
}
