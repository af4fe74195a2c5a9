package dev.ilg.api.system;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts as they may come in: JSON can escape NUL and halves of characters, which nobody keeps. */
@JacksonComponent
class WholeText extends StdScalarDeserializer<String> {

  WholeText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    var text = parser.getValueAsString();
    if (text == null || !parser.currentToken().isScalarValue()) {
      return (String) context.handleUnexpectedToken(getValueType(context), parser);
    }
    if (text.chars().anyMatch(character -> character == 0) || hasHalves(text)) {
      throw context.weirdStringException(text, String.class, "holds what is no character");
    }
    return text;
  }

  /** A pair of surrogates is one code point; whatever is left of them stands alone. */
  private static boolean hasHalves(String text) {
    return text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
