namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class OtherFormatTests
{
    private const string Yaml =
        "The spec can't be read: the file is YAML, and only JSON is read: convert it to JSON with 'connectors convert'";

    [Theory]
    [InlineData("", "@1:1 The spec can't be read: the file is empty")]
    [InlineData("\uFEFF \n\t", "@1:1 The spec can't be read: the file is empty")]
    [InlineData("swagger: '2.0'\ninfo:\n  title: T\n", "@1:1 " + Yaml)]
    [InlineData("---\nswagger: '2.0'\n", "@1:1 " + Yaml)]
    [InlineData("# A comment\n\n# Another\nopenapi: 3.0.1\n", "@4:1 " + Yaml)]
    [InlineData("\"swagger\": \"2.0\"\n", "@1:1 " + Yaml)]
    [InlineData("\n<!DOCTYPE html><html></html>", "@2:1 The spec can't be read: the file is an HTML page, such as a sign-in or error page "
        + "that was saved in place of the spec: save the spec as JSON")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "@1:1 The spec can't be read: the file is XML: save the spec as JSON")]
    [InlineData("\u001F\uFFFD\b\0", "@1:1 The spec can't be read: the file is compressed: decompress it first")]
    [InlineData("\u001F\uFFFD\b", "@1:1 The spec can't be read: the file is compressed: decompress it first")]
    [InlineData("PK\u0003\u0004", "@1:1 The spec can't be read: the file is compressed: decompress it first")]
    [InlineData("{\0\"\0s\0", "@1:1 The spec can't be read: the file is UTF-16 without a byte order mark, or isn't text: save it as UTF-8")]
    [InlineData("\0{\0\"\0s", "@1:1 The spec can't be read: the file is UTF-16 without a byte order mark, or isn't text: save it as UTF-8")]
    [InlineData(
        "version https://git-lfs.github.com/spec/v1\noid sha256:1\n",
        "@1:1 The spec can't be read: the file is a pointer of Git LFS: run 'git lfs pull'")]
    [InlineData("{ swagger: '2.0' }", "@1:3 The spec can't be read: expected a name in double quotes, but here is 's'")]
    public void A_file_that_is_not_JSON_is_one_error_with_the_remedy(string text, string expected) =>
        Assert.Equal(["CONN0001" + expected], Fixture.Describe(Fixture.Read(text)));

    [Theory]
    [InlineData("[1]", "CONN0002@1:1 The spec can't be read: its root isn't an object")]
    [InlineData("\"text\"", "CONN0002@1:1 The spec can't be read: its root isn't an object")]
    [InlineData("true", "CONN0002@1:1 The spec can't be read: its root isn't an object")]
    public void Other_JSON_is_reported_with_the_missing_member(string text, string expected) =>
        Assert.Equal([expected], Fixture.Describe(Fixture.Read(text)));
}
