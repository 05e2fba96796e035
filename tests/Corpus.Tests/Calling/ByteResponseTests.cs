namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>Responses of format <c>byte</c> under any content type.</summary>
public class ByteResponseTests
{
    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/xml")]
    [InlineData("text/plain")]
    [InlineData("application/pdf")]
    [InlineData("application/octet-stream")]
    [InlineData("image/*")]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/xml\",\"application/json")]
    public Task The_bytes_of_a_response_are_returned(string produces) => Called.ConformsAsync(
        Called.Document(
            """
            "/a":{
              "get":{
                "operationId":"A",
                "produces":["%TYPE%"],
                "responses":{"200":{"description":"ok","schema":{"type":"string","format":"byte"}}}
              }
            },
            "/b":{
              "get":{
                "operationId":"B",
                "produces":["%TYPE%"],
                "responses":{"200":{"description":"ok","schema":{"format":"byte"}}}
              }
            },
            "/c":{
              "get":{
                "operationId":"C",
                "produces":["%TYPE%"],
                "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Bytes"}}}
              }
            }
            """.Replace("%TYPE%", produces, StringComparison.Ordinal),
            """
            "Bytes":{"type":"string","format":"Byte"}
            """),
        operations: 3);
}
