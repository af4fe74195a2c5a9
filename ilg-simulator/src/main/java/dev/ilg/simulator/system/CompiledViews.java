package dev.ilg.simulator.system;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Templates that are compiled once; Spring Boot's own view compiles at every answer. */
@Component
class CompiledViews implements ViewResolver, Ordered {

  private final Mustache.Compiler compiler;
  private final Mustache.TemplateLoader loader;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  CompiledViews(Mustache.Compiler compiler, Mustache.TemplateLoader loader) {
    this.compiler = compiler;
    this.loader = loader;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:")) {
      return null;
    }
    var template = templates.computeIfAbsent(name, this::compile);
    return (model, request, response) -> render(template, model, response);
  }

  private Template compile(String name) {
    try (Reader source = loader.getTemplate(name)) {
      return compiler.compile(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("no template " + name, e);
    }
  }

  private static void render(
      Template template, @Nullable Map<String, ?> model, HttpServletResponse response)
      throws IOException {
    var page = template.execute(model == null ? Map.of() : model);
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
