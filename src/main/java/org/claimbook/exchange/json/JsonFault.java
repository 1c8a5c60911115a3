package org.claimbook.exchange.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/// What is wrong with a JSON text. The message is a clause that names the place.
public final class JsonFault extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    public JsonFault(String message) {
        super(message);
    }

    /// Where the reader stands, which may be just after what it looked at: "line 3, column 17".
    public static String place(JsonReader json) {
        var place = PLACE.matcher(json.toString());
        return place.find() ? "line " + place.group(1) + ", column " + place.group(2) : "its beginning";
    }

    /// Puts what Gson says into plain words; what is no matter of JSON stays as it is.
    public static IOException plain(IOException cause, JsonReader json) {
        return switch (cause) {
            case EOFException _ -> new JsonFault("the file breaks off near " + place(json) + "; expected more JSON");
            case MalformedJsonException _ -> new JsonFault("the file is no JSON near " + place(json));
            case CharacterCodingException _ ->
                new JsonFault("the file is not UTF-8 text near " + place(json) + "; expected JSON in UTF-8");
            default -> cause;
        };
    }
}
